package io.pilotgate.commercial;

import io.pilotgate.commercial.intake.TimeRow;
import io.pilotgate.commercial.pricing.Ending;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pause;
import io.pilotgate.pilot.Pilot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On which days hours may be worked: from the beginning of the delivery to the end of the work, and not in a pause. */
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

    /** Why a row of a sheet is none that may be paid; empty where it may. */
    Optional<Reason> against(Pilot pilot, TimeRow row) {
        return begins(pilot, row)
                .or(() -> ends(pilot, row))
                .or(() -> pauses(pilot, row))
                .map(why -> new Reason(
                        "file", "The hours of " + Refusal.quoted(row.person()) + " on " + row.day() + " " + why));
    }

    private Optional<String> begins(Pilot pilot, TimeRow row) {
        Optional<LocalDate> first = gates.decisions(pilot.id()).stream()
                .filter(decision -> decision.gate() == Gate.CALIBRATION
                        && decision.outcome().equals("approved"))
                .map(decision ->
                        LocalDate.ofInstant(decision.at(), pilot.schedule().zone()))
                .findFirst();
        if (first.isEmpty()) {
            return Optional.of(
                    "come before the delivery, which has not begun: getting going is the ramp, and has a price"
                            + " of its own in the contract.");
        }
        return row.day().isBefore(first.get())
                ? Optional.of("are not in the delivery, which began on " + first.get()
                        + ": getting going is the ramp, and has a price of its own in the contract.")
                : Optional.empty();
    }

    private Optional<String> ends(Pilot pilot, TimeRow row) {
        if (row.day()
                .isAfter(LocalDate.ofInstant(clock.instant(), pilot.schedule().zone()))) {
            return Optional.of("are still to come.");
        }
        Ending ending = endings.of(pilot);
        return ending != null && row.day().isAfter(ending.paidUntil())
                ? Optional.of("come after the work, which ended on " + ending.on() + " and is paid until "
                        + ending.paidUntil() + ".")
                : Optional.empty();
    }

    private Optional<String> pauses(Pilot pilot, TimeRow row) {
        return pilot.schedule().pauses().stream().anyMatch(pause -> isWithin(pilot, pause, row.day()))
                ? Optional.of("fall in a pause, in which nobody works.")
                : Optional.empty();
    }

    /** Whole days alone: on its first and on its last day people may have worked. */
    private boolean isWithin(Pilot pilot, Pause pause, LocalDate day) {
        var until = pause.until() == null ? clock.instant() : pause.until();
        return day.isAfter(LocalDate.ofInstant(pause.from(), pilot.schedule().zone()))
                && day.isBefore(LocalDate.ofInstant(until, pilot.schedule().zone()));
    }
}
