package io.pilotgate.commercial.pricing;

import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an item costs that is right: all that the items cost, over those of them that are. How many are right is known
 * from a sample, so the cost has an interval: the exact one of the accuracy, turned over.
 *
 * @param value cost by accuracy as it was found
 * @param low by the upper limit of the accuracy
 * @param high by its lower limit; infinite where that is 0
 */
public record AccurateItemCost(double value, double low, double high) {

    /** What the comparison says. */
    public enum Verdict {
        FIRST_IS_CHEAPER,
        SECOND_IS_CHEAPER,
        NOT_DECISIVE
    }

    /**
     * @param low of the difference, first less second
     * @param high of it
     */
    public record Difference(double value, double low, double high, Verdict verdict) {}

    /**
     * Empty where there is no item, no graded one or no right one: no data is no cost.
     *
     * @param cost of all items
     * @param accuracy of the graded sample of them
     */
    public static Optional<AccurateItemCost> of(BigDecimal cost, long items, Proportion accuracy) {
        if (items < 1 || accuracy.isNoData() || accuracy.correct() == 0) {
            return Optional.empty();
        }
        double each = cost.doubleValue() / items;
        Interval interval = accuracy.clopperPearson().orElseThrow();
        return Optional.of(new AccurateItemCost(
                each / accuracy.value().orElseThrow(), each / interval.high(), each / interval.low()));
    }

    /**
     * The difference with its interval, put together from both intervals by their distances (Zou and Donner's method of
     * variance estimates recovery, Statistics in Medicine 27 (2008), 1693-1702).
     */
    public Difference less(AccurateItemCost other) {
        double difference = value - other.value;
        double lowest = difference - Math.hypot(value - low, other.high - other.value);
        double highest = difference + Math.hypot(high - value, other.value - other.low);
        Verdict verdict =
                highest < 0 ? Verdict.FIRST_IS_CHEAPER : lowest > 0 ? Verdict.SECOND_IS_CHEAPER : Verdict.NOT_DECISIVE;
        return new Difference(difference, lowest, highest, verdict);
    }
}
