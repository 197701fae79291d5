package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.openShare;
import static io.pilotgate.grading.statistics.Arguments.require;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Sampling without replacement out of a lot of known size: probabilities are hypergeometric, and a sample of a small lot says more than
 * the binomial distribution gives it credit for.
 *
 * @param size how many items the lot has, 1 or more
 */
public record FiniteLot(int size) {

    public FiniteLot {
        require(size > 0, size, "A lot has at least one item, not ");
    }

    /**
     * How probably a sample of {@code n} accepts a lot with this many wrong items.
     *
     * @param n 1 to the size of the lot
     * @param c the acceptance number, 0 or more
     * @param wrong 0 to the size of the lot
     */
    public double acceptanceProbability(int n, int c, int wrong) {
        require(0 < n && n <= size, n, "Of " + size + " items cannot be drawn ");
        require(c >= 0, c, "The acceptance number must be 0 or more, not ");
        require(0 <= wrong && wrong <= size, wrong, "Of " + size + " items cannot be wrong ");
        return c >= Math.min(n, wrong)
                ? 1
                : HypergeometricDistribution.of(size, wrong, n).cumulativeProbability(c);
    }

    /**
     * Exact limits of how many items of the lot are correct, after {@code correct} of {@code n} were: the hypergeometric form of
     * Clopper and Pearson's (Buonaccorsi, "A note on confidence intervals for proportions in finite populations", The American
     * Statistician 41 (1987), 215-218). As shares of the lot.
     */
    public Interval exact(int correct, int n, double confidence) {
        Arguments.count(correct, n);
        require(n <= size, n, "Of " + size + " items cannot be drawn ");
        double tail = (1 - openShare("confidence", confidence)) / 2;
        int errors = n - correct;
        int fewest = errors;
        int most = size - correct;
        return new Interval(
                (size - mostWrong(errors, n, tail, fewest, most)) / (double) size,
                (size - fewestWrong(errors, n, tail, fewest, most)) / (double) size);
    }

    /** The most wrong items with which so few errors are not yet too improbable. */
    private int mostWrong(int errors, int n, double tail, int fewest, int most) {
        int low = fewest;
        int high = most;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (acceptanceProbability(n, errors, middle) > tail) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The fewest wrong items with which so many errors are not yet too improbable. */
    private int fewestWrong(int errors, int n, double tail, int fewest, int most) {
        if (errors == 0) {
            return fewest;
        }
        int low = fewest;
        int high = most;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (1 - acceptanceProbability(n, errors - 1, middle) > tail) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
