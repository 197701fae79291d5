package io.pilotgate.grading.metrics;

/**
 * The fewest edits that turn a reference into what was written. Several sets of edits may be the fewest; their sum is the same, their
 * split may differ.
 *
 * @param reference how many symbols the reference has
 */
public record EditCounts(long substitutions, long deletions, long insertions, long reference) {

    static final EditCounts NONE = new EditCounts(0, 0, 0, 0);

    public long errors() {
        return substitutions + deletions + insertions;
    }

    public EditCounts plus(EditCounts other) {
        return new EditCounts(
                substitutions + other.substitutions,
                deletions + other.deletions,
                insertions + other.insertions,
                reference + other.reference);
    }
}
