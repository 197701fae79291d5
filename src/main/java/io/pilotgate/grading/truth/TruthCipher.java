package io.pilotgate.grading.truth;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals one item at a time with AES-256-GCM (NIST SP 800-38D): a random 96-bit nonce for each row, and pilot and item key
 * as associated data, so that a row cannot be moved to another item or pilot.
 */
final class TruthCipher {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** Contents are filled up to a multiple of this, or their length would tell short labels from long ones. */
    private static final int BLOCK = 128;

    private final String keyId;
    private final SecretKeySpec encryption;
    private final SecretKeySpec lookup;
    private final SecureRandom random;

    TruthCipher(TruthKey key, SecureRandom random) {
        this.keyId = key.id();
        this.encryption = key.encryption();
        this.lookup = key.lookup();
        this.random = random;
    }

    /** Names the key that rows are sealed with. */
    String keyId() {
        return keyId;
    }

    /** What an item is found by: the same for the same item of a pilot, telling nothing to whoever lacks the key. */
    String itemKey(PilotId pilot, String item) {
        // A pilot's id holds no line break, so no two pairs of pilot and item run into the same text.
        byte[] text = (pilot.value() + "\n" + item).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(TruthKey.hmac(lookup, text));
    }

    SealedRow seal(PilotId pilot, String item, String label) {
        String itemKey = itemKey(pilot, item);
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, associated(pilot, itemKey), padded(item, label));
        return new SealedRow(
                itemKey,
                ByteBuffer.allocate(NONCE + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /** @throws Refusal where the row was altered or moved, or sealed with another key */
    SealedAnswer open(PilotId pilot, SealedRow row) {
        ByteBuffer content = ByteBuffer.wrap(row.content());
        if (content.remaining() < NONCE + TAG_BITS / Byte.SIZE) {
            throw altered();
        }
        byte[] nonce = new byte[NONCE];
        content.get(nonce);
        byte[] sealed = new byte[content.remaining()];
        content.get(sealed);
        ByteBuffer plain = ByteBuffer.wrap(apply(Cipher.DECRYPT_MODE, nonce, associated(pilot, row.itemKey()), sealed));
        return new SealedAnswer(text(plain), text(plain));
    }

    private byte[] apply(int mode, byte[] nonce, byte[] associated, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(associated);
            return cipher.doFinal(input);
        } catch (AEADBadTagException tampered) {
            throw altered();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES in GCM.", impossible);
        }
    }

    static Refusal altered() {
        return Refusal.conflict(
                "groundTruth",
                "Sealed ground truth was altered since it was sealed and cannot be read. Restore the database from a"
                        + " backup; nothing is graded with it as it stands.");
    }

    private static byte[] associated(PilotId pilot, String itemKey) {
        return (pilot.value() + "\n" + itemKey).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] padded(String item, String label) {
        byte[] first = item.getBytes(StandardCharsets.UTF_8);
        byte[] second = label.getBytes(StandardCharsets.UTF_8);
        int length = 2 * Integer.BYTES + first.length + second.length;
        int blocks = (length + BLOCK - 1) / BLOCK;
        return ByteBuffer.allocate(blocks * BLOCK)
                .putInt(first.length)
                .put(first)
                .putInt(second.length)
                .put(second)
                .array();
    }

    private static String text(ByteBuffer plain) {
        byte[] bytes = new byte[plain.getInt()];
        plain.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
