package io.pilotgate.grading.seal;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.PrefixedHash;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/** The buyer's half of a draw: secret until the reveal, but promised by its commitment before the vendor adds the other. */
public final class DrawSeed {

    /** Fewer bytes could be guessed from the commitment by trying. */
    public static final int LEAST_BYTES = 16;

    public static final int MOST_BYTES = 64;

    private static final int USUAL_BYTES = 32;

    private final byte[] bytes;

    private DrawSeed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException where there are too few or too many */
    public static DrawSeed of(byte[] bytes) {
        if (bytes.length < LEAST_BYTES || bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("A seed has " + LEAST_BYTES + " to " + MOST_BYTES + " bytes.");
        }
        return new DrawSeed(bytes.clone());
    }

    /** @throws Refusal where it is no seed; it does not quote what was entered */
    public static DrawSeed ofHex(String hex) {
        try {
            return of(HexFormat.of().parseHex(hex));
        } catch (IllegalArgumentException notASeed) {
            throw Refusal.invalid(
                    "seed",
                    "A seed has " + 2 * LEAST_BYTES + " to " + 2 * MOST_BYTES
                            + " digits of 0-9 and a-f, such as the output of 'openssl rand -hex 32'. Left empty, one is"
                            + " generated.");
        }
    }

    public static DrawSeed random(SecureRandom random) {
        byte[] bytes = new byte[USUAL_BYTES];
        random.nextBytes(bytes);
        return new DrawSeed(bytes);
    }

    /** What both sides are told before the vendor adds its nonce. */
    public Sha256 commitment(String pilot) {
        return PrefixedHash.of("pilotgate-seed/1").and(pilot).and(bytes).done();
    }

    /** Where a leaf stands in the draw: the lowest hash is drawn first. */
    Sha256 ticket(String nonce, Sha256 leaf) {
        return PrefixedHash.of("pilotgate-draw/1")
                .and(bytes)
                .and(nonce)
                .and(leaf.bytes())
                .done();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DrawSeed that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** So that no log line or error can carry it. */
    @Override
    public String toString() {
        return "DrawSeed[secret]";
    }
}
