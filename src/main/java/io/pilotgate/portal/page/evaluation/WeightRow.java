package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.criteria.Criterion;
import io.pilotgate.evaluation.presets.Weights;

/**
 * A criterion's weight.
 *
 * @param preset what the presets say
 * @param now what counts
 */
public record WeightRow(String code, String title, String preset, String now) {

    static WeightRow of(Criterion criterion, Weights presets, Weights now) {
        String code = criterion.code();
        return new WeightRow(
                code,
                criterion.title(),
                presets.of(code).toPlainString(),
                now.of(code).toPlainString());
    }

    public boolean isChanged() {
        return !preset.equals(now);
    }
}
