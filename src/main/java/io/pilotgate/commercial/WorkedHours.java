package io.pilotgate.commercial;

import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pause;
import io.pilotgate.pilot.Pilot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads on which days of a pilot hours may be worked: once for a sheet, which has up to a hundred thousand rows. */
@Component
class WorkedHours {

    private final Gates gates;
    private final Endings endings;
    private final Clock clock;

    WorkedHours(Gates gates, Endings endings, Clock clock) {
        this.gates = gates;
        this.endings = endings;
        this.clock = clock;
    }

    PayableDays of(Pilot pilot) {
        ZoneId zone = pilot.schedule().zone();
        Instant now = clock.instant();
        LocalDate first = first(pilot);
        return new PayableDays(
                LocalDate.ofInstant(now, zone),
                first,
                first == null ? null : endings.of(pilot), // A pilot may be stopped before any gate.
                pilot.schedule().pauses().stream()
                        .map(pause -> idle(pause, now, zone))
                        .toList());
    }

    private @Nullable LocalDate first(Pilot pilot) {
        return gates.decisions(pilot.id()).stream()
                .filter(decision -> decision.gate() == Gate.CALIBRATION
                        && decision.outcome().equals("approved"))
                .map(decision ->
                        LocalDate.ofInstant(decision.at(), pilot.schedule().zone()))
                .findFirst()
                .orElse(null);
    }

    private static PayableDays.Idle idle(Pause pause, Instant now, ZoneId zone) {
        Instant until = pause.until();
        return new PayableDays.Idle(
                LocalDate.ofInstant(pause.from(), zone), LocalDate.ofInstant(until == null ? now : until, zone));
    }
}
