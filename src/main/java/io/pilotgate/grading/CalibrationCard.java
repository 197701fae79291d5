package io.pilotgate.grading;

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
 */
public record CalibrationCard(String figure, String shows, String doesNotShow) {

    private static final double CONFIDENCE = 0.95;

    public static CalibrationCard of(CalibrationResult result) {
        Proportion counted = result.proportion();
        if (counted.isNoData()) {
            return new CalibrationCard(
                    "None of the " + result.truthItems() + " calibration items was answered.",
                    "No data is not a score: the batch shows nothing.",
                    "It does not show that the work is bad either.");
        }
        return new CalibrationCard(figure(result), shows(result), doesNotShow(result));
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
            double most = ProportionInterval.CLOPPER_PEARSON
                    .twoSided(counted.correct(), counted.n(), CONFIDENCE)
                    .high();
            return "A clear miss: an accuracy of at most " + percent(most)
                    + " (Clopper-Pearson, two-sided 95 %), under the" + " target of " + result.target() + ".";
        }
        return "An accuracy of >= " + percent(atLeast(counted)) + " (Clopper-Pearson, one-sided 95 %).";
    }

    private static String doesNotShow(CalibrationResult result) {
        Percent target = result.target();
        if (atLeast(result.proportion()) >= target.asDouble()) {
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

    private static double atLeast(Proportion counted) {
        return ProportionInterval.CLOPPER_PEARSON.lowerBound(counted.correct(), counted.n(), CONFIDENCE);
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(2, RoundingMode.HALF_UP) + " %";
    }
}
