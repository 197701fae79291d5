package io.pilotgate.grading;

import io.pilotgate.evaluation.scoping.LeastCounts;
import io.pilotgate.grading.statistics.AcceptancePlan;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What can be fixed, for people to look at before.
 *
 * @param single the smallest plan of one stage that keeps the contract's risks
 * @param twoStages the one that grades the fewest items on average where the work is good; empty where there is none, or
 *     the single plan is too large to search for it
 * @param strata how many items of each stratum are sealed; empty where nothing is
 * @param demanded how many items of a stratum the launch demands in the first stage
 */
public record SamplePlanOptions(
        AcceptancePlan single,
        Optional<AcceptancePlan> twoStages,
        SortedMap<String, Integer> strata,
        LeastCounts demanded) {

    /** How many blind items are sealed. */
    public int poolSize() {
        return strata.values().stream().mapToInt(Integer::intValue).sum();
    }
}
