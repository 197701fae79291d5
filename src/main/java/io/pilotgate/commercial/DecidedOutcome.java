package io.pilotgate.commercial;

import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateDecision;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import org.springframework.stereotype.Component;

/** How a pilot was decided, in the word that its last gate keeps. */
@Component
class DecidedOutcome {

    static final String SCALE_UP = "scaleUp";
    static final String END = "end";
    static final String STOPPED = "stopped";

    private final Gates gates;

    DecidedOutcome(Gates gates) {
        this.gates = gates;
    }

    /** Empty before the decision; {@code scaleUp}, {@code adjust}, {@code end} or {@code stopped} after it. */
    String of(Pilot pilot) {
        return pilot.phase() != Phase.DECIDED
                ? ""
                : gates.decisions(pilot.id()).stream()
                        .filter(decision -> decision.gate() == Gate.DECISION)
                        .reduce((older, newer) -> newer)
                        .map(GateDecision::outcome)
                        .orElse(STOPPED);
    }
}
