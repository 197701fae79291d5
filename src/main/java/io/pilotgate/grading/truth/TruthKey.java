package io.pilotgate.grading.truth;

import io.pilotgate.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key that ground truth is sealed with. What is derived from it serves one purpose each. */
final class TruthKey {

    static final int BYTES = 32;

    /**
     * The key of demo, tests and rehearsals: SHA-256 of a sentence that anybody may read here. It hides nothing and is
     * refused everywhere else.
     */
    private static final byte[] PUBLIC = HexFormat.of()
            .parseHex(Sha256.of("Pilotgate's public truth key: not a secret").hex());

    private final byte[] master;

    private TruthKey(byte[] master) {
        this.master = master;
    }

    /**
     * @param base64 32 bytes in Base64; blank where none is set
     * @param playground whether this is a demo, a test or a rehearsal, which may do with the public key
     * @throws UnusableTruthKey where the key is missing, malformed or public
     */
    static TruthKey of(String base64, boolean playground) {
        if (base64.isBlank()) {
            if (!playground) {
                throw new UnusableTruthKey("No truth key is set.");
            }
            return new TruthKey(PUBLIC);
        }
        byte[] master = decoded(base64.trim());
        if (master.length != BYTES) {
            throw new UnusableTruthKey("The truth key has " + master.length + " bytes instead of " + BYTES + ".");
        }
        if (!playground && Arrays.equals(master, PUBLIC)) {
            throw new UnusableTruthKey("The truth key is the public one of demo and tests.");
        }
        return new TruthKey(master);
    }

    /** Names the key without telling it, so that a truth set can say which one it was sealed with. */
    String id() {
        return HexFormat.of().formatHex(hash("key id")).substring(0, 16);
    }

    SecretKeySpec encryption() {
        return new SecretKeySpec(hash("encryption"), "AES");
    }

    SecretKeySpec lookup() {
        return new SecretKeySpec(hash("lookup"), "HmacSHA256");
    }

    SecretKeySpec order() {
        return new SecretKeySpec(hash("order"), "HmacSHA256");
    }

    private byte[] hash(String purpose) {
        return hmac(
                new SecretKeySpec(master, "HmacSHA256"),
                ("pilotgate truth v1 " + purpose).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] hmac(SecretKeySpec key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256.", impossible);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            // Without the cause: its message may quote the key.
            throw new UnusableTruthKey("The truth key is not Base64.");
        }
    }
}
