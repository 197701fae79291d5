package io.pilotgate.portal;

import io.pilotgate.grading.FailedItem.GivenLabel;
import io.pilotgate.grading.RightLabel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failed item as whoever asks may see it.
 *
 * @param labels as they were delivered; null for staff while they could tell an adjudicator whose label is whose
 * @param reason the vendor's; null where it is not contested, or not to be read yet
 * @param right what the adjudicator found; null until it may be known
 * @param ruling the adjudicator's reason; null until it may be read
 */
public record DisputeShown(
        int number,
        String label,
        String item,
        @Nullable List<GivenLabel> labels,
        State state,
        @Nullable String reason,
        @Nullable String evidence,
        @Nullable Instant contestedAt,
        @Nullable RightLabel right,
        @Nullable String ruling) {

    /** What became of it, as far as it may be known. */
    public enum State {
        FAILED,
        CONTESTED,
        UPHELD,
        NOT_UPHELD,
        NOT_DECIDED
    }
}
