package io.pilotgate.commercial;

import io.pilotgate.kernel.Refusal;
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

    /** Refuses what belongs to work that is over. One that was scaled up goes on after its decision. */
    void requireGoingOn(Pilot pilot, String act) {
        String decided = of(pilot);
        if (!decided.isEmpty() && !decided.equals(SCALE_UP)) {
            throw Refusal.conflict(
                    "phase",
                    act
                            + " belongs to work that goes on; this pilot is over and was not scaled up. Plan it in the pilot"
                            + " that follows it.");
        }
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
