package io.pilotgate.grading;

import io.pilotgate.grading.statistics.AcceptancePlan;
import io.pilotgate.grading.statistics.SamplingPlan;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/**
 * How the blind verdict will be reached, fixed before anything is delivered: grade {@code n} drawn items, accept with at
 * most {@code c} errors.
 *
 * @param n the sample size that keeps both risks
 * @param c the acceptance number
 * @param seed of the draw; with the ids of the pool it tells the sample, so no vendor sees it before the reveal
 * @param poolSize how many blind items are sealed
 * @param drawn how many of them were drawn: {@code n}, or the whole pool where that is smaller
 */
public record SamplePlan(
        int n,
        int c,
        Percent target,
        Percent floor,
        Percent producerRisk,
        Percent consumerRisk,
        long seed,
        int poolSize,
        int drawn,
        PersonId fixedBy,
        Instant fixedAt) {

    /** Whether the pool holds the whole sample; without it work can be rejected but never accepted. */
    public boolean isComplete() {
        return drawn == n;
    }

    public AcceptancePlan acceptance() {
        return new AcceptancePlan(
                new SamplingPlan(n, c),
                target.asDouble(),
                floor.asDouble(),
                producerRisk.asDouble(),
                consumerRisk.asDouble());
    }
}
