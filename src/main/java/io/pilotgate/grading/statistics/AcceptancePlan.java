package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.openShare;
import static io.pilotgate.grading.statistics.Arguments.require;
import static io.pilotgate.grading.statistics.Arguments.share;

/**
 * The sample of a gate, fixed before the data: work as good as {@code target} is accepted with probability
 * {@code 1 - producerRisk} or more, work as bad as {@code floor} with probability {@code consumerRisk} at most.
 *
 * @param sampling sample size and acceptance number
 * @param target the true accuracy to accept, above {@code floor}, 1 at most
 * @param floor the true accuracy to reject, 0 or more
 * @param producerRisk how probably good work may be rejected, strictly between 0 and 1
 * @param consumerRisk how probably bad work may be accepted, strictly between 0 and 1
 */
public record AcceptancePlan(
        SamplingPlan sampling, double target, double floor, double producerRisk, double consumerRisk) {

    /** @throws IllegalArgumentException when a share is out of range or the plan does not keep both risks */
    public AcceptancePlan {
        checkQualities(target, floor, producerRisk, consumerRisk);
        if (!accepts(sampling, target, producerRisk) || sampling.acceptanceProbability(floor) > consumerRisk) {
            throw new IllegalArgumentException(sampling + " does not keep both risks.");
        }
    }

    /**
     * The smallest sample that keeps both risks, by the exact binomial distribution (Guenther, "Use of the binomial,
     * hypergeometric and Poisson tables to obtain sampling plans", Journal of Quality Technology 1 (1969), 105-109):
     * for each acceptance number the smallest sample that keeps the consumer's risk treats good work best, and it
     * grows with the number; so the first one that keeps the producer's risk too is the smallest.
     *
     * @throws IllegalArgumentException when a share is out of range, or target and floor are so close that more than
     *     1 000 000 items were needed
     */
    public static AcceptancePlan smallest(double target, double floor, double producerRisk, double consumerRisk) {
        checkQualities(target, floor, producerRisk, consumerRisk);
        SamplingPlan plan = SamplingPlan.proving(floor, consumerRisk, 0);
        while (!accepts(plan, target, producerRisk)) {
            plan = SamplingPlan.proving(floor, consumerRisk, plan.c() + 1);
        }
        return new AcceptancePlan(plan, target, floor, producerRisk, consumerRisk);
    }

    /** The sample size. */
    public int n() {
        return sampling.n();
    }

    /** The acceptance number: with more errors than this the work is rejected. */
    public int c() {
        return sampling.c();
    }

    /** @see SamplingPlan#verdict(long, long) */
    public Verdict verdict(Proportion graded) {
        return sampling.verdict(graded.errors(), graded.n());
    }

    private static boolean accepts(SamplingPlan plan, double target, double producerRisk) {
        return plan.acceptanceProbability(target) >= 1 - producerRisk;
    }

    private static void checkQualities(double target, double floor, double producerRisk, double consumerRisk) {
        share("target", target);
        share("floor", floor);
        require(floor < target, floor, "The floor must lie below the target " + target + ", not at ");
        openShare("producerRisk", producerRisk);
        openShare("consumerRisk", consumerRisk);
    }
}
