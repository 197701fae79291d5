package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.count;
import static io.pilotgate.grading.statistics.Arguments.openShare;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Methods that put an interval around {@code correct} of {@code n}. Confidence is a share strictly between 0 and 1, such as 0.95;
 * {@code n} is at least 1, because no data has no interval. Anything else is an {@link IllegalArgumentException}.
 */
public enum ProportionInterval {

    /**
     * The score interval: short, near its confidence on average, may fall below it for single values.
     * Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209-212.
     */
    WILSON("Wilson") {
        @Override
        double lower(long correct, long n, double tail) {
            return correct == 0 ? 0 : center(correct, n, tail) - reach(correct, n, tail);
        }

        private static double center(long correct, long n, double tail) {
            double z2 = square(quantile(tail));
            return (correct + z2 / 2) / (n + z2);
        }

        private static double reach(long correct, long n, double tail) {
            double z2 = square(quantile(tail));
            double variance = (double) correct * (n - correct) / n + z2 / 4;
            return Math.sqrt(z2 * variance) / (n + z2);
        }
    },

    /**
     * The exact interval: never below its confidence, therefore wider.
     * Clopper and Pearson, "The use of confidence or fiducial limits", Biometrika 26 (1934), 404-413.
     */
    CLOPPER_PEARSON("Clopper-Pearson") {
        @Override
        double lower(long correct, long n, double tail) {
            if (correct == 0) {
                return 0;
            }
            if (correct == n) {
                return Math.exp(Math.log(tail) / n);
            }
            BetaDistribution beta = BetaDistribution.of(correct, n - correct + 1.0);
            return whereRises(beta::cumulativeProbability, tail);
        }
    };

    private final String title;

    ProportionInterval(String title) {
        this.title = title;
    }

    /** The lower limit whose error probability is {@code tail}; both limits follow from it by symmetry. */
    abstract double lower(long correct, long n, double tail);

    /** Both limits, half of the error probability on each side. */
    public Interval twoSided(long correct, long n, double confidence) {
        double tail = (1 - openShare("confidence", confidence)) / 2;
        return new Interval(lowerLimit(correct, n, tail), upperLimit(correct, n, tail));
    }

    /** The lower limit alone, with the whole error probability below it. */
    public double lowerBound(long correct, long n, double confidence) {
        return lowerLimit(correct, n, 1 - openShare("confidence", confidence));
    }

    /** The upper limit alone, with the whole error probability above it. */
    public double upperBound(long correct, long n, double confidence) {
        return upperLimit(correct, n, 1 - openShare("confidence", confidence));
    }

    /** The name to print beside the figure. */
    public String title() {
        return title;
    }

    private double lowerLimit(long correct, long n, double tail) {
        count(correct, n);
        return Math.max(0, lower(correct, n, tail));
    }

    /** "At most this share is correct" says "at least the rest is wrong". */
    private double upperLimit(long correct, long n, double tail) {
        count(correct, n);
        return Math.min(1, 1 - lower(n - correct, n, tail));
    }

    private static double square(double x) {
        return x * x;
    }

    private static double quantile(double tail) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
    }

    /**
     * Halves [0, 1] until two neighbouring doubles are left. The library's own inverse stops at 1e-9, which is the
     * whole tolerance of a published figure.
     */
    private static double whereRises(DoubleUnaryOperator cumulative, double tail) {
        double low = 0;
        double high = 1;
        for (double middle = 0.5; low < middle && middle < high; middle = (low + high) / 2) {
            if (cumulative.applyAsDouble(middle) < tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
