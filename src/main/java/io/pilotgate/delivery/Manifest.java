package io.pilotgate.delivery;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor says of a file beside it. Whatever is declared must be so; nothing need be.
 *
 * @param sha256 of the file's bytes
 * @param rows answers in the file
 * @param items different items among them
 * @param labels those that may be given; any where none are declared
 */
public record Manifest(
        @Nullable Sha256 sha256,
        @Nullable Long rows,
        @Nullable Long items,
        Set<String> labels) {

    public static final Manifest EMPTY = new Manifest(null, null, null, Set.of());

    private static final int MOST_LABELS = 1000;
    private static final int LONGEST_LABEL = 1000;

    public Manifest {
        labels = Set.copyOf(labels);
        if (rows != null && rows < 1) {
            throw Refusal.invalid("manifest.rows", "A file has at least one row.");
        }
        if (items != null && items < 1) {
            throw Refusal.invalid("manifest.items", "A file has at least one item.");
        }
        if (labels.size() > MOST_LABELS
                || labels.stream().anyMatch(label -> label.isBlank() || label.length() > LONGEST_LABEL)) {
            throw Refusal.invalid(
                    "manifest.labels",
                    "A label set has at most " + MOST_LABELS + " labels of 1 to " + LONGEST_LABEL + " characters.");
        }
    }
}
