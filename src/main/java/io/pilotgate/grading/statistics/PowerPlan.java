package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.openShare;
import static io.pilotgate.grading.statistics.Arguments.require;

/**
 * The smallest sample that shows an accuracy above {@code bar} with this power, if the true one is {@code accuracy}: an exact one-sided
 * binomial test. Power saws up and down with n; this is the first n that reaches it.
 *
 * @param plan sample size and the most errors with which the bar counts as exceeded
 * @param power reached, at least the one asked for
 */
public record PowerPlan(SamplingPlan plan, double power) {

    public static PowerPlan smallest(double bar, double accuracy, double significance, double power) {
        openShare("bar", bar);
        require(bar < accuracy && accuracy < 1, accuracy, "The accuracy lies above the bar and below 1, not at ");
        openShare("power", power);
        for (int c = 0; ; c++) {
            SamplingPlan plan = SamplingPlan.proving(bar, openShare("significance", significance), c);
            double reached = plan.acceptanceProbability(accuracy);
            if (reached >= power) {
                return new PowerPlan(plan, reached);
            }
        }
    }
}
