package io.pilotgate.onboarding;

import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import org.springframework.stereotype.Component;

/** Each of the five security controls has evidence. */
@Component
class SecurityControlsMapped implements GateCondition {

    private final SecurityControls controls;

    SecurityControlsMapped(SecurityControls controls) {
        this.controls = controls;
    }

    @Override
    public boolean guards(Gate gate, Pilot pilot) {
        return gate == Gate.ONBOARDING;
    }

    @Override
    public String key() {
        return "securityControls";
    }

    @Override
    public String title() {
        return "Security controls mapped";
    }

    @Override
    public Finding assess(Pilot pilot) {
        int mapped = controls.of(pilot.id()).size();
        return mapped == SecurityControl.values().length
                ? new Finding.Met("SEC1 to SEC5 each have evidence.")
                : new Finding.NotMet(
                        mapped + " of " + SecurityControl.values().length + " security controls have evidence.");
    }
}
