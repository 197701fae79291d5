package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.openShare;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Whether work got worse when people changed: a vendor may win the pilot with its best and go on with others. Errors before and after
 * the change are compared by Fisher's exact test, one-sided ("The logic of inductive inference", Journal of the Royal Statistical
 * Society 98 (1935), 39-82), at one change that was named beforehand or found in who worked, never in the errors themselves.
 *
 * @param significance strictly between 0 and 1
 */
public record CrewChange(double significance) {

    public CrewChange {
        openShare("significance", significance);
    }

    /**
     * @param drop of the accuracy after the change, in shares; negative where it rose
     * @param pValue how probable so uneven a split of the errors is if nothing changed
     * @param isWorse whether it is too improbable
     */
    public record Finding(Proportion before, Proportion after, double drop, double pValue, boolean isWorse) {}

    /** @throws IllegalArgumentException without audited items on either side: no data, no finding */
    public Finding compare(Proportion before, Proportion after) {
        if (before.isNoData() || after.isNoData()) {
            throw new IllegalArgumentException("A change is seen between audited items before and after it.");
        }
        double drop = before.value().orElseThrow() - after.value().orElseThrow();
        double pValue = pValue(before, after);
        return new Finding(before, after, drop, pValue, pValue <= significance);
    }

    private static double pValue(Proportion before, Proportion after) {
        int items = Math.toIntExact(before.n() + after.n());
        int errors = Math.toIntExact(before.errors() + after.errors());
        int late = Math.toIntExact(after.errors());
        if (late == 0) {
            return 1;
        }
        return HypergeometricDistribution.of(items, errors, Math.toIntExact(after.n()))
                .survivalProbability(late - 1);
    }
}
