package io.pilotgate.delivery;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.pilot.Pause;
import io.pilotgate.pilot.Pilot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Lays escalations beside the contract's turnaround: elapsed time, pauses not counted. */
@Service
public class EscalationTimings {

    private final Agreements agreements;
    private final Clock clock;

    EscalationTimings(Agreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    public EscalationTiming of(Pilot pilot, Escalation escalation) {
        Instant due = due(pilot, escalation, 0).orElse(null);
        return new EscalationTiming(
                promised(pilot, escalation),
                due,
                escalation.isOpen() && due != null && !due.isAfter(clock.instant()),
                escalation.isOpen()
                        ? null
                        : escalation
                                .answer()
                                .map(answer -> counted(pilot, escalation.openSince(), answer.at()))
                                .orElse(null));
    }

    /** When the answer is due as far as it is known: while the pilot is paused as if it went on at once. */
    public Instant expected(Pilot pilot, Escalation escalation) {
        return due(pilot, escalation, 0).orElseGet(() -> escalation.openSince().plus(promised(pilot, escalation)));
    }

    /** When the answer is so many days late; empty while an open pause keeps that from being known. */
    Optional<Instant> due(Pilot pilot, Escalation escalation, int daysLate) {
        return pilot.schedule()
                .slaEnd(escalation.openSince(), promised(pilot, escalation).plusDays(daysLate));
    }

    private Duration promised(Pilot pilot, Escalation escalation) {
        return escalation.urgency().promised(agreements.of(pilot.id()).terms().sla());
    }

    /** The time between two instants without that of pauses. */
    private static Duration counted(Pilot pilot, Instant from, Instant to) {
        Duration counted = Duration.between(from, to);
        for (Pause pause : pilot.schedule().pauses()) {
            Instant begin = later(pause.from(), from);
            Instant end = pause.until() == null || pause.until().isAfter(to) ? to : pause.until();
            if (end.isAfter(begin)) {
                counted = counted.minus(Duration.between(begin, end));
            }
        }
        return counted;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
