package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.openShare;
import static io.pilotgate.grading.statistics.Arguments.require;
import static io.pilotgate.grading.statistics.Arguments.share;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Single sampling by attributes: grade {@code n} items, accept when at most {@code c} are wrong. Every probability is exact binomial.
 *
 * @param n the sample size, {@code c + 1} or more (a smaller one accepts whatever comes)
 * @param c the acceptance number, 0 or more
 */
public record SamplingPlan(int n, int c) {

    /** Beyond this many items a sample is no plan; the two qualities are too close to tell apart. */
    static final int LARGEST = 1_000_000;

    /** @throws IllegalArgumentException when {@code c} is negative or {@code n} is not above it */
    public SamplingPlan {
        require(c >= 0, c, "The acceptance number must be 0 or more, not ");
        require(n > c, n, "A plan that allows " + c + " errors needs more items than ");
    }

    /**
     * The smallest sample that proves {@code floor} with at most {@code c} errors: accepted with probability
     * {@code consumerRisk} at most when the true accuracy is the floor. That is the same sample whose one-sided
     * Clopper-Pearson lower bound at {@code 1 - consumerRisk} reaches the floor with {@code c} errors.
     *
     * @param floor the accuracy to prove, 0 to below 1
     * @param consumerRisk strictly between 0 and 1
     * @throws IllegalArgumentException when the arguments are out of range or more than 1 000 000 items were needed
     */
    public static SamplingPlan proving(double floor, double consumerRisk, int c) {
        share("floor", floor);
        openShare("consumerRisk", consumerRisk);
        require(c >= 0, c, "The acceptance number must be 0 or more, not ");
        int tooSmall = c;
        int enough = c + 1;
        while (!proves(enough, c, floor, consumerRisk)) {
            tooSmall = enough;
            enough = Math.multiplyExact(enough, 2);
            require(tooSmall <= LARGEST, LARGEST, "The floor " + floor + " needs more items than ");
        }
        while (enough - tooSmall > 1) {
            int middle = (tooSmall + enough) >>> 1;
            if (proves(middle, c, floor, consumerRisk)) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return new SamplingPlan(enough, c);
    }

    /**
     * The operating characteristic: how probably the plan accepts work of this true accuracy.
     *
     * @param accuracy 0 to 1
     */
    public double acceptanceProbability(double accuracy) {
        return BinomialDistribution.of(n, 1 - share("accuracy", accuracy)).cumulativeProbability(c);
    }

    public StagedPlan staged() {
        return StagedPlan.single(n, c);
    }

    private static boolean proves(int n, int c, double floor, double consumerRisk) {
        return new SamplingPlan(n, c).acceptanceProbability(floor) <= consumerRisk;
    }
}
