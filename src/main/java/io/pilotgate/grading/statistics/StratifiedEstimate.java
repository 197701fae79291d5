package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.require;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The accuracy of a whole out of samples of its strata, each weighted by its size, with finite correction (Cochran, "Sampling
 * Techniques", 3rd edition 1977, chapter 5). The interval is normal: for few errors it is too short, print the exact one of the pooled
 * sample beside it.
 *
 * @param estimate 0 to 1
 * @param standardError 0 or more
 */
public record StratifiedEstimate(double estimate, double standardError) {

    /**
     * @param size items of the stratum, at least as many as were graded
     * @param graded of its sample
     */
    public record Stratum(long size, Proportion graded) {

        public Stratum {
            require(graded.n() <= size, graded.n(), "A stratum of " + size + " items cannot have graded ");
        }
    }

    /** Empty where a stratum with items has none graded, or only one of several: no data is not a score. */
    public static Optional<StratifiedEstimate> of(List<Stratum> strata) {
        double whole = strata.stream().mapToLong(Stratum::size).sum();
        double estimate = 0;
        double variance = 0;
        for (Stratum stratum : strata) {
            long n = stratum.graded.n();
            if (stratum.size > 0 && (n == 0 || n == 1 && stratum.size > 1)) {
                return Optional.empty();
            }
            if (stratum.size > 0) {
                double weight = stratum.size / whole;
                double share = (double) stratum.graded.correct() / n;
                estimate += weight * share;
                double left = 1 - (double) n / stratum.size;
                variance += left == 0 ? 0 : weight * weight * left * share * (1 - share) / (n - 1);
            }
        }
        return whole == 0 ? Optional.empty() : Optional.of(new StratifiedEstimate(estimate, Math.sqrt(variance)));
    }

    /** Cut off at 0 and 1. */
    public Interval normal(double confidence) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        return new Interval(Math.max(0, estimate - z * standardError), Math.min(1, estimate + z * standardError));
    }
}
