package io.pilotgate.decision.monthly;

import io.pilotgate.delivery.CountedShare;
import io.pilotgate.delivery.SlaTier;
import io.pilotgate.grading.MonthAudit;
import io.pilotgate.grading.statistics.ProportionInterval;
import io.pilotgate.kernel.Percent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The three figures of a month, frozen as they were gathered.
 *
 * @param worked whether anything was reported, delivered or asked for in the month; without work nothing is a score
 * @param audit against fresh blind truth
 * @param floor of the contract
 * @param tiers how the promised turnaround was kept, the buyer's lateness taken out
 * @param buyerLate how long the vendor waited for the buyer so far
 * @param answeredSoon part of the communication score, like the three after it
 * @param communication the score from 0 to 1; null where a part of it is no data
 */
public record MonthFigures(
        boolean worked,
        MonthAudit audit,
        Percent floor,
        List<TierMonth> tiers,
        Duration buyerLate,
        CountedShare answeredSoon,
        CountedShare resolvedSoon,
        CountedShare settledAtOnce,
        CountedShare changedTheSop,
        @Nullable BigDecimal communication) {

    /** The confidence with which a month is said to lie under the floor. */
    public static final double CONFIDENCE = 0.95;

    /**
     * @param requests kept of those that are known to be kept or missed
     * @param reported items in time of those finished, as the vendor's reports say
     */
    public record TierMonth(SlaTier tier, CountedShare requests, CountedShare reported) {}

    public MonthFigures {
        tiers = List.copyOf(tiers);
    }

    /** Whether the upper bound of the accuracy lies under the floor; never where nothing was graded. */
    public boolean underFloor() {
        return audit.graded() > 0
                && ProportionInterval.CLOPPER_PEARSON.upperBound(audit.correct(), audit.graded(), CONFIDENCE)
                        < floor.asDouble();
    }
}
