package io.pilotgate.grading.statistics;

import java.util.SplittableRandom;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Draws from a binomial distribution by inversion from the mode: probabilities are added up outwards from the most probable count,
 * so the expected number of steps grows with the standard deviation, not with {@code n} (Kemp, "A modal method for generating binomial
 * variables", Communications in Statistics: Theory and Methods 15 (1986), 805-813). Exact up to rounding.
 */
final class BinomialDraw {

    private final SplittableRandom random;

    BinomialDraw(SplittableRandom random) {
        this.random = random;
    }

    /**
     * @param n 0 or more
     * @param p 0 to 1
     */
    long next(long n, double p) {
        if (n == 0 || p <= 0) {
            return 0;
        }
        if (p >= 1) {
            return n;
        }
        return fromMode(n, p, random.nextDouble());
    }

    private static long fromMode(long n, double p, double u) {
        double odds = p / (1 - p);
        long mode = Math.min(n, (long) ((n + 1) * p));
        double atMode = Math.exp(logProbability(n, p, mode));
        double left = u - atMode;
        double below = atMode;
        double above = atMode;
        long low = mode;
        long high = mode;
        while (left > 0 && (low > 0 || high < n)) {
            if (high < n) {
                above *= odds * (n - high) / (high + 1.0);
                high++;
                left -= above;
                if (left <= 0) {
                    return high;
                }
            }
            if (low > 0) {
                below *= low / (odds * (n - low + 1.0));
                low--;
                left -= below;
                if (left <= 0) {
                    return low;
                }
            }
            if (above + below < Double.MIN_NORMAL) {
                return mode;
            }
        }
        return mode;
    }

    private static double logProbability(long n, double p, long k) {
        return LogGamma.value(n + 1.0)
                - LogGamma.value(k + 1.0)
                - LogGamma.value(n - k + 1.0)
                + k * Math.log(p)
                + (n - k) * Math.log1p(-p);
    }
}
