package io.pilotgate.portal.api;

import io.pilotgate.grading.FailedItem.GivenLabel;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The disputes of a pilot as the API tells them, to each side its own part.
 *
 * @param stage how far they have come; NO_DATA where nothing is graded
 * @param window null where there is none
 * @param items the vendor: all that failed; staff: what is contested
 * @param corrections the vendor: those in force; staff: all
 * @param original the score by the sealed truth; null where it is not yet told
 * @param corrected the score by the corrected truth; null where there is none
 */
record DisputesJson(
        String stage,
        @Nullable WindowJson window,
        List<ItemJson> items,
        List<CorrectionJson> corrections,
        @Nullable ScoreJson original,
        @Nullable ScoreJson corrected) {

    /** @param until null while the pilot is paused */
    record WindowJson(
            int failed,
            int workingDays,
            Instant openedAt,
            @Nullable Instant until,
            @Nullable Instant closedAt,
            @Nullable PersonId closedBy) {}

    /**
     * A failed item.
     *
     * @param labels as they were delivered; null for staff while they could tell whose label is whose
     * @param state FAILED, CONTESTED, UPHELD, NOT_UPHELD or NOT_DECIDED
     * @param reason the vendor's; null where it contests nothing, and for staff until everything is decided
     * @param right THE_VENDORS, THE_SEALED, BOTH or NEITHER; null until it may be known
     * @param ruling the adjudicator's reason; null until it may be read
     */
    record ItemJson(
            int number,
            String label,
            String item,
            @Nullable List<GivenLabel> labels,
            String state,
            @Nullable String reason,
            @Nullable String evidence,
            @Nullable Instant contestedAt,
            @Nullable String right,
            @Nullable String ruling) {}

    /** @param standing WAITS, COUNTERSIGNED or DECLINED */
    record CorrectionJson(int number, int items, String root, String standing, Instant madeAt) {}

    record ScoreJson(String verdict, ProportionJson blind) {}
}
