package io.pilotgate.onboarding;

import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import org.springframework.stereotype.Component;

/** The current SOP carries two sign-offs: before anything is labeled by it, and again where answers made new versions. */
@Component
class SopSignedByBoth implements GateCondition {

    private final Sops sops;

    SopSignedByBoth(Sops sops) {
        this.sops = sops;
    }

    @Override
    public boolean guards(Gate gate, Pilot pilot) {
        return gate == Gate.ONBOARDING || gate == Gate.DELIVERY;
    }

    @Override
    public String key() {
        return "sop";
    }

    @Override
    public String title() {
        return "SOP signed by both sides";
    }

    @Override
    public Finding assess(Pilot pilot) {
        return sops.current(pilot.id())
                .<Finding>map(SopSignedByBoth::judge)
                .orElseGet(() -> new Finding.NotMet("No version of the SOP has been published."));
    }

    private static Finding judge(SopVersion sop) {
        if (sop.isSignedByBoth()) {
            return new Finding.Met("Version " + sop.version() + " is signed by both sides.");
        }
        String missing = sop.buyer().isEmpty() ? "the buyer" : "the vendor";
        return new Finding.NotMet("Version " + sop.version() + " is not signed by " + missing + " yet.");
    }
}
