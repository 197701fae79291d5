package io.pilotgate.grading.seal;

import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.PrefixedHash;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A sealed item in the clear: it lives in memory while something is graded or proved, and has no readable text.
 *
 * @param stratum empty where there is none
 * @param salt random bytes that keep the leaf from being guessed; empty in sets of releases that kept no leaves
 */
public record LeafContent(String item, String label, String stratum, byte[] salt) {

    /** The length of a salt. */
    public static final int SALT_BYTES = 32;

    /** The leaf that this item is in the tree of its set. */
    public Sha256 hash(SealHead head) {
        return PrefixedHash.leaf("pilotgate-leaf/1")
                .and(head.pilot())
                .and(head.purpose())
                .and(Integer.toString(head.attempt()))
                .and(salt)
                .and(item)
                .and(label)
                .and(stratum)
                .done();
    }

    public boolean isSalted() {
        return salt.length == SALT_BYTES;
    }

    public String saltHex() {
        return HexFormat.of().formatHex(salt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeafContent that
                && item.equals(that.item)
                && label.equals(that.label)
                && stratum.equals(that.stratum)
                && Arrays.equals(salt, that.salt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(item, label, stratum, Arrays.hashCode(salt));
    }

    /** So that no log line or error can carry it. */
    @Override
    public String toString() {
        return "LeafContent[sealed]";
    }
}
