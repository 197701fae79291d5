package io.pilotgate.grading;

import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotWatcher;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Closes a dispute window at the cut-off at which it ends; a pause holds it up. */
@Component
class DisputeWatcher implements PilotWatcher {

    private final Disputes disputes;

    DisputeWatcher(Disputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public void look(Pilot pilot, Instant now) {
        if (pilot.phase() == Phase.DECISION && !pilot.schedule().isPausedAt(now)) {
            disputes.closeIfOver(pilot, now);
        }
    }
}
