package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.openShare;
import static io.pilotgate.grading.statistics.Arguments.require;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many items pin an accuracy down to a half-width: the smallest sample whose Wilson interval is no wider than twice that, at the
 * expected accuracy.
 *
 * @param n items out of an endless supply
 */
public record PrecisionPlan(long n) {

    private static final long LARGEST = 1L << 40;

    /**
     * @param accuracy expected, 0 to 1; 0.5 is the worst case
     * @param halfWidth strictly between 0 and 0.5
     * @param confidence strictly between 0 and 1
     */
    public static PrecisionPlan of(double accuracy, double halfWidth, double confidence) {
        Arguments.share("accuracy", accuracy);
        require(0 < halfWidth && halfWidth < 0.5, halfWidth, "The half-width lies between 0 and 0.5, not at ");
        openShare("confidence", confidence);
        long tooSmall = 0;
        long enough = 1;
        while (width(accuracy, enough, confidence) > 2 * halfWidth) {
            tooSmall = enough;
            enough *= 2;
            require(enough < LARGEST, enough, "So narrow an interval takes more items than anybody can grade: ");
        }
        while (enough - tooSmall > 1) {
            long middle = (tooSmall + enough) >>> 1;
            if (width(accuracy, middle, confidence) > 2 * halfWidth) {
                tooSmall = middle;
            } else {
                enough = middle;
            }
        }
        return new PrecisionPlan(enough);
    }

    /** How many of a lot of this size say as much (Cochran 1977, section 4.4). */
    public long outOf(long lot) {
        require(lot > 0, lot, "A lot has at least one item, not ");
        return (long) Math.ceil(n / (1 + (n - 1.0) / lot));
    }

    /** Wilson's width for a share that need not be a whole number of items. */
    private static double width(double accuracy, long n, double confidence) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        double z2 = z * z;
        return 2 * z * Math.sqrt(accuracy * (1 - accuracy) / n + z2 / (4.0 * n * n)) / (1 + z2 / n);
    }
}
