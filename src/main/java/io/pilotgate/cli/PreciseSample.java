package io.pilotgate.cli;

import io.pilotgate.grading.statistics.PrecisionPlan;
import io.pilotgate.kernel.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many items pin an accuracy down.
 *
 * @param expected the accuracy that is expected
 * @param lot how many there are in all; null of work without end
 */
record PreciseSample(
        double expected, double confidence, @Nullable Integer lot) {

    void into(Map<String, @Nullable Object> figures, double halfWidth) {
        if (!(halfWidth > 0 && halfWidth < 0.5)) {
            throw Refusal.invalid("--precision", "The half-width lies between 0 and 0.5, such as 0.01.");
        }
        PrecisionPlan plan = PrecisionPlan.of(expected, halfWidth, confidence);
        figures.put("n", plan.n());
        figures.put("c", null);
        figures.put("worstCaseN", PrecisionPlan.of(0.5, halfWidth, confidence).n());
        if (lot != null) {
            figures.put("nOutOfLot", plan.outOf(lot));
        }
        figures.put("confidence", confidence);
    }
}
