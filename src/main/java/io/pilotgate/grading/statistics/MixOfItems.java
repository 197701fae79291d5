package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.share;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether the items of a pilot are mixed as the production will be: Pearson's chi-square for the question whether they differ, Cramer's
 * V for the question by how much. With many items the smallest difference is significant; what needs a reason is a large one.
 *
 * @param chiSquare 0 or more
 * @param degrees strata less one
 * @param pValue of chi-square
 * @param cramersV 0 to 1, with the goodness-of-fit form sqrt(chi-square / (n (k - 1)))
 */
public record MixOfItems(double chiSquare, int degrees, double pValue, OptionalDouble cramersV) {

    /** Above this, whoever declared the mix says why. */
    public static final double NEEDS_REASON = 0.1;

    /**
     * @param counts items by stratum
     * @param declared share of each stratum in production; shares add up to 1
     * @throws IllegalArgumentException when shares do not add up to 1
     */
    public static MixOfItems of(Map<String, Long> counts, Map<String, Double> declared) {
        declared.values().forEach(each -> share("declared share", each));
        double sum = declared.values().stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > 1e-6) {
            throw new IllegalArgumentException("Declared shares add up to 1, not to " + sum);
        }
        double n = counts.values().stream().mapToLong(Long::longValue).sum();
        TreeSet<String> strata = new TreeSet<>(declared.keySet());
        strata.addAll(counts.keySet());
        double chiSquare = 0;
        for (String stratum : strata) {
            double expected = n * declared.getOrDefault(stratum, 0.0);
            double off = counts.getOrDefault(stratum, 0L) - expected;
            // Items of a stratum that was not declared differ beyond all measure.
            chiSquare += off == 0 ? 0 : off * off / expected;
        }
        return of(chiSquare, strata.size() - 1, n);
    }

    private static MixOfItems of(double chiSquare, int degrees, double n) {
        if (n == 0 || degrees == 0) {
            return new MixOfItems(0, degrees, 1, OptionalDouble.empty());
        }
        double pValue = Double.isInfinite(chiSquare)
                ? 0
                : ChiSquaredDistribution.of(degrees).survivalProbability(chiSquare);
        double v = Math.min(1, Math.sqrt(chiSquare / (n * degrees)));
        return new MixOfItems(chiSquare, degrees, pValue, OptionalDouble.of(v));
    }

    public boolean needsReason() {
        return cramersV.orElse(0) > NEEDS_REASON;
    }
}
