package io.pilotgate.files;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.springframework.util.unit.DataSize;

/** What was handed in, in a temporary file: only at the end of the stream its hash and size are known. */
final class SpooledFile implements AutoCloseable {

    private final Path path;
    private final KeptFile file;

    private SpooledFile(Path path, KeptFile file) {
        this.path = path;
        this.file = file;
    }

    static SpooledFile of(InputStream content, DataSize limit) throws IOException {
        Path path = Files.createTempFile("pilotgate-", ".upload");
        try {
            return new SpooledFile(path, spool(content, path, limit));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static KeptFile spool(InputStream content, Path path, DataSize limit) throws IOException {
        var digest = Sha256.newDigest();
        long size = 0;
        var digesting = new DigestInputStream(content, digest);
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = digesting.read(buffer); read >= 0; read = digesting.read(buffer)) {
                size += read;
                refuseAbove(limit, size);
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw Refusal.invalid("file", "The file is empty. Choose the file again and check that it has content.");
        }
        return new KeptFile(new Sha256(HexFormat.of().formatHex(digest.digest())), size);
    }

    private static void refuseAbove(DataSize limit, long size) {
        if (size > limit.toBytes()) {
            throw Refusal.invalid(
                    "file",
                    "The file is larger than " + text(limit)
                            + ". Split it, or ask the administrator to raise pilotgate.files.max-size.");
        }
    }

    private static String text(DataSize size) {
        return size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : size.toKilobytes() + " KB";
    }

    KeptFile file() {
        return file;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
