package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.openShare;
import static io.pilotgate.grading.statistics.Arguments.require;
import static io.pilotgate.grading.statistics.Arguments.share;

/**
 * What a plan has to keep: work as good as {@code target} is accepted with probability {@code 1 - producerRisk} or more,
 * work as bad as {@code floor} with probability {@code consumerRisk} at most.
 *
 * @param target the true accuracy to accept, above {@code floor}, 1 at most
 * @param floor the true accuracy to reject, 0 or more
 * @param producerRisk how probably good work may be rejected, strictly between 0 and 1
 * @param consumerRisk how probably bad work may be accepted, strictly between 0 and 1
 */
public record Requirement(double target, double floor, double producerRisk, double consumerRisk) {

    /** @throws IllegalArgumentException when a share is out of range */
    public Requirement {
        share("target", target);
        share("floor", floor);
        require(floor < target, floor, "The floor must lie below the target " + target + ", not at ");
        openShare("producerRisk", producerRisk);
        openShare("consumerRisk", consumerRisk);
    }

    public boolean isKeptBy(StagedPlan plan) {
        return keepsProducerRisk(plan) && keepsConsumerRisk(plan);
    }

    public boolean keepsProducerRisk(StagedPlan plan) {
        return plan.acceptanceProbability(target) >= 1 - producerRisk;
    }

    public boolean keepsConsumerRisk(StagedPlan plan) {
        return plan.acceptanceProbability(floor) <= consumerRisk;
    }
}
