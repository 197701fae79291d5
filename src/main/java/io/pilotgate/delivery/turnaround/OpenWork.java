package io.pilotgate.delivery.turnaround;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.WorkAfterDecision;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** When people may say how long work took: from the delivery on, and after the decision as long as work goes on. */
@Component
class OpenWork {

    private static final Duration NEAR = Duration.ofDays(90);

    private final Pilots pilots;
    private final WorkAfterDecision after;

    OpenWork(Pilots pilots, WorkAfterDecision after) {
        this.pilots = pilots;
        this.after = after;
    }

    void require(PilotId id, String act) {
        Phase phase = pilots.find(id).phase();
        if (phase == Phase.DECIDED && !after.goesOn(id)) {
            throw Refusal.conflict(
                    "phase",
                    "This pilot is over, and no work goes on: " + act.toLowerCase(java.util.Locale.ROOT)
                            + " comes too late.");
        }
        if (phase == Phase.ONBOARDING || phase == Phase.CALIBRATION) {
            throw Refusal.conflict(
                    "phase",
                    act + " belongs to the phase '" + Phase.DELIVERY.title() + "'; this pilot is in '" + phase.title()
                            + "'.");
        }
    }

    static void requireNear(String place, Instant at, Instant now) {
        if (at.isBefore(now.minus(NEAR)) || at.isAfter(now.plus(NEAR))) {
            throw Refusal.invalid(place, "Use a time at most " + NEAR.toDays() + " days from now.");
        }
    }
}
