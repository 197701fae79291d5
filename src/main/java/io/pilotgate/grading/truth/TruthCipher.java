package io.pilotgate.grading.truth;

import io.pilotgate.grading.seal.ComparedModels;
import io.pilotgate.grading.seal.DrawSeed;
import io.pilotgate.grading.seal.LeafContent;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals one item at a time with AES-256-GCM (NIST SP 800-38D): a random 96-bit nonce for each row, and pilot and item key
 * as associated data, so that a row cannot be moved to another item or pilot.
 */
final class TruthCipher {

    private static final String SEED = "seed";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** Contents are filled up to a multiple of this, or their length would tell short labels from long ones. */
    private static final int BLOCK = 128;

    private final String keyId;
    private final SecretKeySpec encryption;
    private final SecretKeySpec lookup;
    private final SecretKeySpec order;
    private final SecureRandom random;

    TruthCipher(TruthKey key, SecureRandom random) {
        this.keyId = key.id();
        this.encryption = key.encryption();
        this.lookup = key.lookup();
        this.order = key.order();
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

    /** Heads or tails: always the same for the same occasion, and no guess for whoever lacks the key. */
    boolean toss(PilotId pilot, String occasion) {
        byte[] text = (pilot.value() + "\n" + occasion).getBytes(StandardCharsets.UTF_8);
        return (TruthKey.hmac(order, text)[0] & 1) == 0;
    }

    /** With a salt of its own, so that equal answers give different leaves. */
    SealedRow seal(PilotId pilot, String item, String label, String stratum) {
        return seal(pilot, item, label, stratum, null);
    }

    /** The same of an item that may compare models. */
    SealedRow seal(PilotId pilot, String item, String label, String stratum, @Nullable ComparedModels models) {
        String itemKey = itemKey(pilot, item);
        byte[] plain = padded(new LeafContent(item, label, stratum, random(LeafContent.SALT_BYTES), models));
        return new SealedRow(itemKey, encrypt(associated(pilot, itemKey), plain), null);
    }

    /** Empty where the row was altered or moved, or sealed with another key. */
    Optional<LeafContent> open(PilotId pilot, SealedRow row) {
        return decrypt(associated(pilot, row.itemKey()), row.content()).map(TruthCipher::content);
    }

    /** No item's key has the form of what the seed is bound to, so neither passes for the other. */
    byte[] seal(PilotId pilot, DrawSeed seed) {
        return encrypt(associated(pilot, SEED), seed.bytes());
    }

    /** @throws Refusal where it was altered or moved, or sealed with another key */
    DrawSeed openSeed(PilotId pilot, byte[] content) {
        return DrawSeed.of(decrypt(associated(pilot, SEED), content)
                .orElseThrow(() -> AlteredTruth.because("the seed of its draw cannot be read")));
    }

    private byte[] encrypt(byte[] associated, byte[] plain) {
        byte[] nonce = random(NONCE);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, associated, plain).orElseThrow();
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    private Optional<byte[]> decrypt(byte[] associated, byte[] content) {
        if (content.length < NONCE + TAG_BITS / Byte.SIZE) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(content, NONCE);
        return apply(Cipher.DECRYPT_MODE, nonce, associated, Arrays.copyOfRange(content, NONCE, content.length));
    }

    /** Empty where what is decrypted was altered. */
    private Optional<byte[]> apply(int mode, byte[] nonce, byte[] associated, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(associated);
            return Optional.of(cipher.doFinal(input));
        } catch (AEADBadTagException tampered) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES in GCM.", impossible);
        }
    }

    /** Rows of releases that kept neither stratum nor salt, and those without models, end in zeros, which read as empty. */
    private static LeafContent content(byte[] padded) {
        ByteBuffer plain = ByteBuffer.wrap(padded);
        return new LeafContent(text(plain), text(plain), text(plain), bytes(plain), models(plain));
    }

    private static @Nullable ComparedModels models(ByteBuffer plain) {
        String first = text(plain);
        return first.isEmpty() ? null : new ComparedModels(first, text(plain));
    }

    private static byte[] associated(PilotId pilot, String itemKey) {
        return (pilot.value() + "\n" + itemKey).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] padded(LeafContent content) {
        List<byte[]> parts = new ArrayList<>(List.of(
                content.item().getBytes(StandardCharsets.UTF_8),
                content.label().getBytes(StandardCharsets.UTF_8),
                content.stratum().getBytes(StandardCharsets.UTF_8),
                content.salt()));
        ComparedModels models = content.models();
        if (models != null) {
            parts.add(models.first().getBytes(StandardCharsets.UTF_8));
            parts.add(models.second().getBytes(StandardCharsets.UTF_8));
        }
        int length =
                parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum();
        int blocks = (length + BLOCK - 1) / BLOCK;
        ByteBuffer plain = ByteBuffer.allocate(blocks * BLOCK);
        parts.forEach(part -> plain.putInt(part.length).put(part));
        return plain.array();
    }

    private static String text(ByteBuffer plain) {
        return new String(bytes(plain), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer plain) {
        byte[] bytes = new byte[plain.remaining() < Integer.BYTES ? 0 : plain.getInt()];
        plain.get(bytes);
        return bytes;
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
