package io.pilotgate.portal;

import io.pilotgate.decision.monthly.MonthFigures.TierMonth;
import io.pilotgate.kernel.DateSpan;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor sees of a month that a lead has signed: no count of audited items.
 *
 * @param days on which there could be work; fewer than those of the month where it began or ended within it
 * @param worked whether there was work on record; without it nothing is a score
 * @param percent audited accuracy in whole per cent, rounded down; null where it is no data or of too few items
 * @param communication the score from 0 to 1; null where it is no data
 */
public record MonthShown(
        YearMonth month,
        DateSpan days,
        boolean worked,
        @Nullable Integer percent,
        List<TierMonth> tiers,
        @Nullable BigDecimal communication,
        @Nullable String actions,
        String remark) {}
