package io.pilotgate.grading;

import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import org.springframework.stereotype.Component;

/** Blind truth is sealed, the plan fixed and the sample drawn before anything is delivered. */
@Component
class SamplePlanReady implements GateCondition {

    private final SamplePlanStore plans;
    private final TruthVault vault;

    SamplePlanReady(SamplePlanStore plans, TruthVault vault) {
        this.plans = plans;
        this.vault = vault;
    }

    @Override
    public boolean guards(Gate gate, Pilot pilot) {
        return gate == Gate.CALIBRATION;
    }

    @Override
    public String key() {
        return "samplePlan";
    }

    @Override
    public String title() {
        return "Blind truth sealed and sample plan fixed";
    }

    /** A verdict without a plan fixed before the data is no verdict, and a plan cannot be made up afterwards. */
    @Override
    public boolean isWaivable() {
        return false;
    }

    @Override
    public Finding assess(Pilot pilot) {
        return plans.find(pilot.id()).map(SamplePlanReady::judge).orElseGet(() -> missing(pilot));
    }

    private static Finding judge(SamplePlan plan) {
        String rule = plan.inWords() + ", for a target of " + plan.target() + " and a floor of " + plan.floor() + "; ";
        if (!plan.isDrawn()) {
            return new Finding.NotMet(rule + "the draw waits for the vendor's nonce.");
        }
        String drawn = plan.drawn() + " items are drawn of " + plan.poolSize() + " sealed"
                + (plan.reserve() == 0 ? "" : ", and " + plan.reserve() + " more as a reserve")
                + (plan.isOfOlderRelease() ? ", without a commitment (by an older release)." : ".");
        return new Finding.Met(plan.shortBy() == 0 ? rule + drawn : rule + drawn + " " + shortfall(plan));
    }

    /** What was never sealed counts as wrong wherever it matters. */
    private static String shortfall(SamplePlan plan) {
        int allowed = plan.rule().first().c() - plan.shortBy();
        return "The pool is smaller than the sample: over "
                + PlanWords.errors(plan.rule().first().c())
                + " reject the work, "
                + (allowed < 0
                        ? "but nothing can accept it."
                        : "and only " + PlanWords.errors(allowed) + " or fewer accept it.");
    }

    private Finding missing(Pilot pilot) {
        return vault.find(pilot.id(), TruthPurpose.BLIND, GroundTruth.NO_ATTEMPT)
                        .isPresent()
                ? new Finding.NotMet("Blind truth is sealed, but the sample plan is not fixed.")
                : new Finding.NotMet("No blind truth is sealed, so there is nothing to draw a sample from.");
    }
}
