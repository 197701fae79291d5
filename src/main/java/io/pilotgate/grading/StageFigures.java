package io.pilotgate.grading;

import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.StagedPlan;
import io.pilotgate.grading.statistics.Verdict;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What the blind sample came to, stage by stage.
 *
 * @param stages one a stage of the plan; a stage that was not graded has no data
 */
public record StageFigures(List<Proportion> stages) {

    public static final StageFigures NO_DATA = new StageFigures(List.of(Proportion.NO_DATA));

    public StageFigures {
        stages = List.copyOf(stages);
    }

    /** Grades the first stage, and the second only where it decides or may do so. */
    static StageFigures of(StagedPlan rule, IntFunction<Proportion> stage) {
        Proportion first = stage.apply(0);
        if (!rule.hasTwoStages()) {
            return new StageFigures(List.of(first));
        }
        return new StageFigures(List.of(first, rule.needsSecond(first) ? stage.apply(1) : Proportion.NO_DATA));
    }

    Verdict verdict(StagedPlan rule) {
        return rule.verdict(stages);
    }

    /** Over all graded stages. */
    public Proportion total() {
        return stages.stream().reduce(Proportion.NO_DATA, Proportion::plus);
    }
}
