package io.pilotgate.portal.idempotency;

import io.pilotgate.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A hash over several things, each with its length before it, so that no two mixtures run together. */
final class Mixture {

    private final MessageDigest digest = Sha256.newDigest();

    Mixture with(@Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        return length(text == null ? -1 : bytes.length).bytes(bytes, bytes.length);
    }

    /** @param length of the content, which is streamed */
    Mixture with(InputStream content, long length) throws IOException {
        length(length);
        byte[] buffer = new byte[64 * 1024];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes(buffer, read);
        }
        return this;
    }

    Sha256 hash() {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    private Mixture length(long length) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(length).flip());
        return this;
    }

    private Mixture bytes(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
        return this;
    }
}
