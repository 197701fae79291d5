package io.pilotgate.grading;

import java.util.Set;

/**
 * One calibration item as the buyer reviews it.
 *
 * @param truth its true label
 * @param delivered the label that won its majority, several in a tie, none where it was not answered
 * @param standing what it counts for
 */
public record CalibrationItem(String item, String truth, Set<String> delivered, Standing standing) {

    /** What an item counts for. */
    public enum Standing {
        CORRECT,
        WRONG,
        /** No data is not a score: it is in no figure. */
        UNANSWERED
    }
}
