package io.pilotgate.grading;

import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Who may decide what is contested: nobody who judges work of their own. */
@Component
class Adjudicators {

    private final TruthVault vault;
    private final SamplePlanStore plans;

    Adjudicators(TruthVault vault, SamplePlanStore plans) {
        this.vault = vault;
        this.plans = plans;
    }

    /** @throws Refusal for whoever sealed the blind truth or fixed the plan */
    void requireIndependent(PilotId id, PersonId by) {
        if (vault.find(id, TruthPurpose.BLIND, GroundTruth.NO_ATTEMPT)
                .filter(set -> set.sealedBy().equals(by))
                .isPresent()) {
            throw refused("You sealed the truth that is contested here.");
        }
        if (plans.find(id).filter(plan -> plan.fixedBy().equals(by)).isPresent()) {
            throw refused("You fixed the sample plan of this pilot.");
        }
    }

    boolean isIndependent(PilotId id, PersonId by) {
        try {
            requireIndependent(id, by);
            return true;
        } catch (Refusal dependent) {
            return false;
        }
    }

    private static Refusal refused(String why) {
        return Refusal.forbidden(
                "adjudicator", why + " A reviewer of QA who had no part in either decides contested items.");
    }
}
