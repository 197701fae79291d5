package io.pilotgate.grading;

import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import org.springframework.stereotype.Component;

/** Blind truth is sealed and its sample drawn before anything is delivered. */
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
        String rule = "n " + plan.n() + ", c " + plan.c() + " for a target of " + plan.target() + " and a floor of "
                + plan.floor() + "; " + plan.drawn() + " items are drawn of " + plan.poolSize() + " sealed.";
        return plan.isComplete()
                ? new Finding.Met(rule)
                : new Finding.Met(rule + " The pool is smaller than the sample: errors over " + plan.c()
                        + " reject the work, but nothing can accept it.");
    }

    private Finding missing(Pilot pilot) {
        return vault.find(pilot.id(), TruthPurpose.BLIND, GroundTruth.NO_ATTEMPT)
                        .isPresent()
                ? new Finding.NotMet("Blind truth is sealed, but the sample plan is not fixed.")
                : new Finding.NotMet("No blind truth is sealed, so there is nothing to draw a sample from.");
    }
}
