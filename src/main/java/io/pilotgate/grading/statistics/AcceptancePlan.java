package io.pilotgate.grading.statistics;

/**
 * A sampling plan together with the risks that it keeps.
 *
 * @param rule what is graded and when it is accepted
 * @param kept both risks, at target and floor
 */
public record AcceptancePlan(StagedPlan rule, Requirement kept) {

    /** @throws IllegalArgumentException when the plan does not keep both risks */
    public AcceptancePlan {
        if (!kept.isKeptBy(rule)) {
            throw new IllegalArgumentException(rule + " does not keep both risks.");
        }
    }

    /**
     * The smallest sample of one stage that keeps the risks, by the exact binomial distribution (Guenther, "Use of the
     * binomial, hypergeometric and Poisson tables to obtain sampling plans", Journal of Quality Technology 1 (1969),
     * 105-109): for each acceptance number the smallest sample that keeps the consumer's risk treats good work best, and
     * it grows with the number; so the first one that keeps the producer's risk too is the smallest.
     *
     * @throws IllegalArgumentException when target and floor are so close that more than 1 000 000 items were needed
     */
    public static AcceptancePlan smallest(Requirement asked) {
        SamplingPlan plan = SamplingPlan.proving(asked.floor(), asked.consumerRisk(), 0);
        while (!asked.keepsProducerRisk(plan.staged())) {
            plan = SamplingPlan.proving(asked.floor(), asked.consumerRisk(), plan.c() + 1);
        }
        return new AcceptancePlan(plan.staged(), asked);
    }
}
