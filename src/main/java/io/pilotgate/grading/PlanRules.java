package io.pilotgate.grading;

import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.grading.statistics.AcceptancePlan;
import io.pilotgate.grading.statistics.DoublePlanSearch;
import io.pilotgate.grading.statistics.Requirement;
import io.pilotgate.grading.statistics.StagedPlan;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Finds the stages that a contract's terms ask for, and holds stages that were entered to the same risks. */
final class PlanRules {

    private PlanRules() {}

    /** @throws Refusal where target and floor are so close that no sample can tell them apart */
    static AcceptancePlan single(ContractTerms terms) {
        try {
            return AcceptancePlan.smallest(requirement(terms));
        } catch (IllegalArgumentException tooClose) {
            throw Refusal.invalid(
                    "floor",
                    "To tell a target of " + terms.target() + " from a floor of " + terms.floor()
                            + " takes more than a million items. Agree on a lower floor.");
        }
    }

    static StagedPlan of(SamplePlanChoice choice, ContractTerms terms) {
        return switch (choice.shape()) {
            case SINGLE -> single(terms).rule();
            case DOUBLE -> twoStages(terms);
            case ENTERED -> kept(choice.entered().orElseThrow(), terms);
        };
    }

    /** Whether a rule is what is chosen. */
    static boolean isChosen(StagedPlan rule, SamplePlanChoice choice, ContractTerms terms) {
        return switch (choice.shape()) {
            case SINGLE -> single(terms).rule().equals(rule);
            case DOUBLE ->
                DoublePlanSearch.within(single(terms))
                        .filter(found -> found.rule().equals(rule))
                        .isPresent();
            case ENTERED -> choice.entered().equals(Optional.of(rule));
        };
    }

    private static StagedPlan twoStages(ContractTerms terms) {
        AcceptancePlan single = single(terms);
        return DoublePlanSearch.within(single)
                .map(AcceptancePlan::rule)
                .orElseThrow(() -> Refusal.invalid(
                        "shape",
                        single.rule().items() > DoublePlanSearch.LARGEST_SINGLE
                                ? "Two stages are searched for plans of up to " + DoublePlanSearch.LARGEST_SINGLE
                                        + " items, and one stage takes "
                                        + single.rule().items() + ". Enter the stages, or choose one stage."
                                : "No plan of two stages grades fewer items than the "
                                        + single.rule().items() + " of one stage. Choose one stage."));
    }

    private static StagedPlan kept(StagedPlan entered, ContractTerms terms) {
        Requirement asked = requirement(terms);
        if (!asked.keepsProducerRisk(entered)) {
            throw Refusal.invalid(
                    "n1",
                    "Work as good as the target of " + terms.target() + " would be rejected with a probability of "
                            + share(1 - entered.acceptanceProbability(asked.target()))
                            + ", and the contract allows " + terms.producerRisk()
                            + ". Allow more errors, or grade more items.");
        }
        if (!asked.keepsConsumerRisk(entered)) {
            throw Refusal.invalid(
                    "n1",
                    "Work as bad as the floor of " + terms.floor() + " would be accepted with a probability of "
                            + share(entered.acceptanceProbability(asked.floor())) + ", and the contract allows "
                            + terms.consumerRisk() + ". Allow fewer errors, or grade more items.");
        }
        return entered;
    }

    private static Requirement requirement(ContractTerms terms) {
        return new Requirement(
                terms.target().asDouble(),
                terms.floor().asDouble(),
                terms.producerRisk().asDouble(),
                terms.consumerRisk().asDouble());
    }

    /** Rounded up, so that a risk just over the agreed one never reads like the agreed one. */
    private static String share(double probability) {
        return BigDecimal.valueOf(probability).movePointRight(2).setScale(2, RoundingMode.CEILING) + " %";
    }
}
