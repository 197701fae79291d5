package io.pilotgate.grading;

import io.pilotgate.evaluation.scoping.LeastCounts;
import io.pilotgate.grading.seal.DrawSeed;
import io.pilotgate.grading.statistics.StagedPlan;
import io.pilotgate.kernel.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a lead decides on when the plan is fixed.
 *
 * @param shape how many stages, and who chose them
 * @param entered the stages that were entered by hand; empty where they are computed
 * @param reserve how many sealed items may take the place of drawn ones that were not delivered
 * @param least how many items of a stratum the first stage has at least; strata that are not named take their share
 * @param seed of the draw; one is generated where it is empty
 */
public record SamplePlanChoice(
        Shape shape, Optional<StagedPlan> entered, int reserve, Map<String, Integer> least, Optional<DrawSeed> seed) {

    /** Who chose the stages. */
    public enum Shape {
        /** The smallest plan of one stage. */
        SINGLE,
        /** The plan of two stages that grades the fewest items on average where the work is good. */
        DOUBLE,
        /** Stages entered by hand, which have to keep both risks as well. */
        ENTERED
    }

    /** The smallest plan of one stage, without a reserve and with a seed that is generated. */
    public static final SamplePlanChoice SINGLE =
            new SamplePlanChoice(Shape.SINGLE, Optional.empty(), 0, Map.of(), Optional.empty());

    public SamplePlanChoice {
        least = Map.copyOf(least);
    }

    /**
     * The same with what the launch demands of each stratum.
     *
     * @throws Refusal where less than that was chosen
     */
    SamplePlanChoice keeping(LeastCounts demanded) {
        List<Refusal.Reason> lowered = demanded.lowered(least).stream()
                .map(text -> new Refusal.Reason("least", "The launch demands: " + text))
                .toList();
        if (!lowered.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, lowered);
        }
        Map<String, Integer> both = new HashMap<>(demanded.counts());
        both.putAll(least);
        return withLeast(both);
    }

    public SamplePlanChoice as(Shape computed) {
        return new SamplePlanChoice(computed, Optional.empty(), reserve, least, seed);
    }

    public SamplePlanChoice with(StagedPlan stages) {
        return new SamplePlanChoice(Shape.ENTERED, Optional.of(stages), reserve, least, seed);
    }

    public SamplePlanChoice with(DrawSeed chosen) {
        return new SamplePlanChoice(shape, entered, reserve, least, Optional.of(chosen));
    }

    public SamplePlanChoice withReserve(int items) {
        return new SamplePlanChoice(shape, entered, items, least, seed);
    }

    public SamplePlanChoice withLeast(Map<String, Integer> counts) {
        return new SamplePlanChoice(shape, entered, reserve, counts, seed);
    }
}
