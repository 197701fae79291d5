package io.pilotgate.cli;

import io.pilotgate.grading.statistics.AcceptancePlan;
import io.pilotgate.grading.statistics.FiniteLot;
import io.pilotgate.grading.statistics.FiniteLotPlan;
import io.pilotgate.grading.statistics.Requirement;
import io.pilotgate.grading.statistics.SamplingPlan;
import io.pilotgate.kernel.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many items a gate draws, and how many may be wrong: of work without end, or out of a lot of known size. */
record GateSample(Requirement risks, @Nullable Integer lot) {

    /** The fewest that keep both risks. */
    void keepingBoth(Map<String, @Nullable Object> figures) {
        SamplingPlan plan;
        if (lot == null) {
            AcceptancePlan found = AcceptancePlan.smallest(risks);
            plan = new SamplingPlan(found.rule().last().n(), found.rule().last().c());
        } else {
            plan = outOf(lot).smallest(risks);
            figures.put("lot", lot);
        }
        figures.put("n", plan.n());
        figures.put("c", plan.c());
        figures.put("acceptsGood", acceptsGood(plan));
        figures.put("acceptsBad", acceptsBad(plan));
    }

    void proving(Map<String, @Nullable Object> figures, int errors) {
        if (errors < 0) {
            throw Refusal.invalid("--max-errors", "Errors are 0 or more.");
        }
        SamplingPlan plan = proving(errors);
        figures.put("n", plan.n());
        figures.put("c", plan.c());
        figures.put("proves", risks.target());
        figures.put("confidence", 1 - risks.producerRisk());
    }

    /** The fewest that prove the accuracy to accept with so many errors. */
    SamplingPlan proving(int errors) {
        return lot == null
                ? SamplingPlan.proving(risks.target(), risks.producerRisk(), errors)
                : outOf(lot).proving(risks.target(), risks.producerRisk(), errors);
    }

    private double acceptsGood(SamplingPlan plan) {
        return lot == null
                ? plan.acceptanceProbability(risks.target())
                : outOf(lot).acceptanceProbability(plan, risks.target());
    }

    private double acceptsBad(SamplingPlan plan) {
        return lot == null
                ? plan.acceptanceProbability(risks.floor())
                : outOf(lot).consumerRisk(plan, risks.floor());
    }

    private static FiniteLotPlan outOf(int lot) {
        return new FiniteLotPlan(new FiniteLot(lot));
    }
}
