package io.pilotgate.grading;

import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.ProportionInterval;
import io.pilotgate.grading.statistics.SamplingPlan;
import io.pilotgate.kernel.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * In plain words, what a calibration can and cannot prove.
 *
 * @param figure what was counted, and under which rule
 * @param shows what may be concluded from it
 * @param doesNotShow what may not
 * @param reach what a batch of this size can show at all, whatever comes out
 */
public record CalibrationCard(String figure, String shows, String doesNotShow, String reach) {

    private static final double CONFIDENCE = 0.95;

    public static CalibrationCard of(CalibrationResult result) {
        Proportion counted = result.proportion();
        if (counted.isNoData()) {
            return new CalibrationCard(
                    "None of the " + result.truthItems() + " calibration items was answered.",
                    "No data is not a score: the batch shows nothing.",
                    "It does not show that the work is bad either.",
                    reach(result.truthItems(), result));
        }
        return new CalibrationCard(figure(result), shows(result), doesNotShow(result), reach(counted.n(), result));
    }

    private static String figure(CalibrationResult result) {
        Proportion counted = result.proportion();
        String figure =
                counted.correct() + " of " + counted.n() + " items correct, by majority of the labels of an item, "
                        + CalibrationResult.TIES.title() + " (" + result.tied() + " tied).";
        return result.unanswered() == 0
                ? figure
                : figure + " " + result.unanswered() + " of " + result.truthItems()
                        + " items were not answered and are in no figure.";
    }

    private static String shows(CalibrationResult result) {
        Proportion counted = result.proportion();
        if (result.isClearMiss()) {
            return "A clear miss: an accuracy of at most "
                    + percent(interval(counted).high()) + " (two-sided 95 %, Clopper-Pearson), under the target of "
                    + result.target() + ".";
        }
        Interval between = interval(counted);
        return "An accuracy of >= " + percent(atLeast(counted.correct(), counted.n()))
                + " (one-sided 95 %, Clopper-Pearson); " + tenths(between.low()) + " to " + tenths(between.high())
                + " (two-sided 95 %).";
    }

    /** Fewer errors than a clear miss has and more than none show neither: the batch is too small for that. */
    private static String reach(long items, CalibrationResult result) {
        long miss = 0;
        while (interval(new Proportion(items - miss, items)).high()
                >= result.target().asDouble()) {
            miss++;
        }
        double without = atLeast(items, items);
        return "What " + items + " items can show: a clear miss of " + result.target() + " with " + miss
                + " errors or more. With fewer they "
                + (without < result.target().asDouble()
                        ? "show neither that it is missed nor that it is reached"
                        : "do not show that it is missed")
                + "; without an error, >= " + percent(without) + " (one-sided 95 %), of these items alone.";
    }

    private static String doesNotShow(CalibrationResult result) {
        Percent target = result.target();
        if (atLeast(result.proportion().correct(), result.proportion().n()) >= target.asDouble()) {
            return "These items were picked, not drawn from the work to come: they do not show that the delivery will be"
                    + " as good. The blind sample is there for that.";
        }
        int needed = SamplingPlan.proving(target.asDouble(), 1 - CONFIDENCE, 0).n();
        String reach = "that takes at least " + needed + " items without an error";
        return result.isClearMiss()
                ? "A second try on the same items would not show that the target is reached: " + reach + "."
                : "It does not show that the target of " + target + " is reached: " + reach
                        + ", and a calibration has 50 to" + " 100. The blind sample is there for that.";
    }

    private static Interval interval(Proportion counted) {
        return ProportionInterval.CLOPPER_PEARSON.twoSided(counted.correct(), counted.n(), CONFIDENCE);
    }

    private static double atLeast(long correct, long items) {
        return ProportionInterval.CLOPPER_PEARSON.lowerBound(correct, items, CONFIDENCE);
    }

    private static String percent(double share) {
        return rounded(share, 2);
    }

    private static String tenths(double share) {
        return rounded(share, 1);
    }

    private static String rounded(double share, int digits) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(digits, RoundingMode.HALF_UP) + " %";
    }
}
