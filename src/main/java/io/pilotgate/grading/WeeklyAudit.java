package io.pilotgate.grading;

import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.ProportionInterval;
import io.pilotgate.kernel.Percent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Accuracy of closed weeks against the sealed sample, frozen when it was computed. A period is one calendar week, or as
 * many as it takes until enough of the drawn items were delivered.
 *
 * @param number from 1 within its pilot
 * @param firstDay a Monday
 * @param lastDay a Sunday
 * @param proportion correct items of the drawn ones whose first label came in the period, by majority of their labels
 * @param tied items whose labels ended in a tie
 * @param threshold the contract's, under which the consequence is due
 * @param weeksPlanned between how many weeks the chance of a false alarm is divided
 * @param alpha the chance of a false alarm that this period was given
 * @param breached whether the upper bound is under the threshold
 */
public record WeeklyAudit(
        int number,
        LocalDate firstDay,
        LocalDate lastDay,
        Proportion proportion,
        long tied,
        Percent threshold,
        int weeksPlanned,
        BigDecimal alpha,
        boolean breached,
        Instant auditedAt) {

    /** Fewer drawn items than this are carried over into the next week: they would tell too much of too little. */
    public static final int LEAST_ITEMS = 50;

    private static final int PERCENT = 100;

    /** As people call it: {@code A-2}. */
    public String label() {
        return label(number);
    }

    public static String label(int number) {
        return "A-" + number;
    }

    /** The true accuracy is at most this, but for a chance of {@code alpha}. */
    public double upperBound() {
        return ProportionInterval.CLOPPER_PEARSON.upperBound(
                proportion.correct(), proportion.n(), 1 - alpha.doubleValue());
    }

    /** What the vendor may see of it: whole per cent, rounded down. */
    public int wholePercent() {
        return Math.toIntExact(proportion.correct() * PERCENT / proportion.n());
    }
}
