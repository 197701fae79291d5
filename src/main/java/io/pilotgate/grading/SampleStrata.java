package io.pilotgate.grading;

import io.pilotgate.grading.SampleGrading.Graded;
import io.pilotgate.grading.metrics.ItemOutcome;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.StratifiedEstimate;
import io.pilotgate.grading.statistics.StratifiedEstimate.Stratum;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.kernel.PilotId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The drawn sample stratum by stratum, and what it says of the whole sealed pool; for the buyer's people alone. */
@Component
public class SampleStrata {

    /**
     * What was graded of the sample.
     *
     * @param strata in the order of their names: sealed items and what was graded of them
     */
    public record Outcome(SortedMap<String, Stratum> strata) {

        /** Of all strata together. */
        public Proportion graded() {
            return strata.values().stream().map(Stratum::graded).reduce(Proportion.NO_DATA, Proportion::plus);
        }

        public long sealed() {
            return strata.values().stream().mapToLong(Stratum::size).sum();
        }

        /** Empty where a stratum has too little graded to say how its items differ. */
        public Optional<StratifiedEstimate> estimate() {
            return StratifiedEstimate.of(List.copyOf(strata.values()));
        }
    }

    private final SamplePlanStore plans;
    private final SampleGrading grading;
    private final BlindSample sample;

    SampleStrata(SamplePlanStore plans, SampleGrading grading, BlindSample sample) {
        this.plans = plans;
        this.grading = grading;
        this.sample = sample;
    }

    /** Empty where nothing is drawn, and where the pool has no strata. */
    public Optional<Outcome> of(PilotId pilot) {
        SortedMap<String, Integer> sizes = sample.strata(pilot);
        return plans.find(pilot)
                .filter(SamplePlan::isDrawn)
                .filter(plan -> sizes.size() > 1)
                .map(plan -> outcome(sizes, grading.grade(pilot, plan.rule())));
    }

    private static Outcome outcome(SortedMap<String, Integer> sizes, Graded graded) {
        Map<String, Proportion> correct = new HashMap<>();
        for (ItemOutcome outcome : graded.outcomes()) {
            boolean right = outcome.vote().credit(outcome.truth(), BlindResult.TIES) == 1;
            correct.merge(
                    graded.strata().getOrDefault(outcome.item(), ""),
                    new Proportion(right ? 1 : 0, 1),
                    Proportion::plus);
        }
        SortedMap<String, Stratum> strata = new TreeMap<>();
        sizes.forEach((name, size) ->
                strata.put(name, new Stratum(size, correct.getOrDefault(name, Proportion.NO_DATA))));
        return new Outcome(strata);
    }
}
