package io.pilotgate.decision.monthly;

import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The review of a month.
 *
 * @param days of the month on which there could be work; all of them in reviews of an older release
 * @param figures null before the month is over
 * @param actions what both sides agreed to do where the floor was not kept; null where nothing had to be
 * @param signature null before a lead signed it
 */
public record MonthlyReview(
        YearMonth month,
        DateSpan days,
        Instant openedAt,
        @Nullable MonthFigures figures,
        @Nullable Instant gatheredAt,
        @Nullable String actions,
        @Nullable Signature signature) {

    /** @param remark may be empty */
    public record Signature(String remark, PersonId by, Instant at) {}

    public boolean isSigned() {
        return signature != null;
    }

    /** Whether work began or ended within the month. Its figures are not scaled up to a whole month. */
    public boolean isBroken() {
        return days.length() < month.lengthOfMonth();
    }
}
