package io.pilotgate.onboarding;

import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Each of the five security controls has evidence, SEC3 in each of its points. */
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
                ? access(controls.access(pilot.id()))
                : new Finding.NotMet(
                        mapped + " of " + SecurityControl.values().length + " security controls have evidence.");
    }

    /** The other four have evidence: it hangs on the points of SEC3. */
    private static Finding access(AccessControls access) {
        if (access.isOfAnOlderRelease()) {
            return new Finding.Met(
                    "SEC1 to SEC5 each have evidence. SEC3 was mapped before its points were asked for one by one.");
        }
        if (!access.unanswered().isEmpty()) {
            return new Finding.NotMet("SEC3 is not answered for: " + titles(access.unanswered())
                    + ". A security reviewer answers its points on the page Onboarding of this pilot.");
        }
        return access.missing().isEmpty()
                ? new Finding.Met("SEC1 to SEC5 each have evidence, SEC3 in each of its points.")
                : new Finding.NotMet("SEC3 is not in place: " + titles(access.missing()) + ".");
    }

    private static String titles(List<AccessControl> points) {
        return points.stream().map(AccessControl::title).collect(Collectors.joining(", "));
    }
}
