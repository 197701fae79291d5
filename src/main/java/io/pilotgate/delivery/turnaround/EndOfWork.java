package io.pilotgate.delivery.turnaround;

import io.pilotgate.pilot.GateDecision;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.WorkAfterDecision;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Up to when time is anybody's: now, or the end of the work, after which nobody waits for anything. */
@Component
class EndOfWork {

    private final Gates gates;
    private final WorkAfterDecision after;
    private final Clock clock;

    EndOfWork(Gates gates, WorkAfterDecision after, Clock clock) {
        this.gates = gates;
        this.after = after;
        this.clock = clock;
    }

    Instant orNow(Pilot pilot) {
        Instant now = clock.instant();
        return pilot.phase() != Phase.DECIDED || after.goesOn(pilot.id())
                ? now
                : end(pilot).filter(end -> end.isBefore(now)).orElse(now);
    }

    /** The end of the last day of work after the pilot; where there was none, the decision. */
    private Optional<Instant> end(Pilot pilot) {
        return after.endedOn(pilot.id())
                .map(last -> pilot.schedule().calendar().at(last.plusDays(1), LocalTime.MIDNIGHT))
                .or(() -> gates.decisions(pilot.id()).stream()
                        .reduce((older, newer) -> newer)
                        .map(GateDecision::at));
    }
}
