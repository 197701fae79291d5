package io.pilotgate.cli;

import io.pilotgate.grading.statistics.AcceptancePlan;
import io.pilotgate.grading.statistics.FiniteLot;
import io.pilotgate.grading.statistics.FiniteLotPlan;
import io.pilotgate.grading.statistics.Requirement;
import io.pilotgate.grading.statistics.SamplingPlan;
import io.pilotgate.kernel.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many items a gate draws, and how many may be wrong: of work without end, or out of a lot of known size.
 *
 * @param target the accuracy to accept
 * @param risk how probably a proof of it may be wrong
 */
record GateSample(double target, double risk, @Nullable Integer lot) {

    /** The fewest that keep both risks. */
    void keepingBoth(Map<String, @Nullable Object> figures, Requirement risks) {
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
        figures.put("acceptsBad", acceptsBad(plan, risks.floor()));
    }

    void proving(Map<String, @Nullable Object> figures, int errors) {
        if (errors < 0) {
            throw Refusal.invalid("--max-errors", "Errors are 0 or more.");
        }
        SamplingPlan plan = proving(errors);
        figures.put("n", plan.n());
        figures.put("c", plan.c());
        figures.put("proves", target);
        figures.put("confidence", 1 - risk);
    }

    /** The fewest that prove the accuracy to accept with so many errors. */
    SamplingPlan proving(int errors) {
        return lot == null
                ? SamplingPlan.proving(target, risk, errors)
                : outOf(lot).proving(target, risk, errors);
    }

    private double acceptsGood(SamplingPlan plan) {
        return lot == null ? plan.acceptanceProbability(target) : outOf(lot).acceptanceProbability(plan, target);
    }

    private double acceptsBad(SamplingPlan plan, double floor) {
        return lot == null ? plan.acceptanceProbability(floor) : outOf(lot).consumerRisk(plan, floor);
    }

    private static FiniteLotPlan outOf(int lot) {
        return new FiniteLotPlan(new FiniteLot(lot));
    }
}
