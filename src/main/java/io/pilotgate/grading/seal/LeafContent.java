package io.pilotgate.grading.seal;

import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.PrefixedHash;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sealed item in the clear: it lives in memory while something is graded or proved, and has no readable text.
 *
 * @param stratum empty where there is none
 * @param salt random bytes that keep the leaf from being guessed; empty in sets of releases that kept no leaves
 * @param models whose answers it compares; null where it names none, as in all sets of releases that knew none
 */
public record LeafContent(
        String item,
        String label,
        String stratum,
        byte[] salt,
        @Nullable ComparedModels models) {

    /** The length of a salt. */
    public static final int SALT_BYTES = 32;

    /** Of an item that names no models. */
    public LeafContent(String item, String label, String stratum, byte[] salt) {
        this(item, label, stratum, salt, null);
    }

    /** The leaf that this item is in the tree of its set. One without models is what it was before there were any. */
    public Sha256 hash(SealHead head) {
        return models == null
                ? leaf("pilotgate-leaf/1", head).done()
                : leaf("pilotgate-leaf/2", head)
                        .and(models.first())
                        .and(models.second())
                        .done();
    }

    private PrefixedHash leaf(String version, SealHead head) {
        return PrefixedHash.leaf(version)
                .and(head.pilot())
                .and(head.purpose())
                .and(Integer.toString(head.attempt()))
                .and(salt)
                .and(item)
                .and(label)
                .and(stratum);
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
                && Objects.equals(models, that.models)
                && Arrays.equals(salt, that.salt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(item, label, stratum, models, Arrays.hashCode(salt));
    }

    /** What its leaf is made of, as people say it. */
    String parts() {
        return models == null ? "item, label, stratum and salt" : "item, label, stratum, models and salt";
    }

    /** So that no log line or error can carry it. */
    @Override
    public String toString() {
        return "LeafContent[sealed]";
    }
}
