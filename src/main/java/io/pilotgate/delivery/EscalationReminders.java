package io.pilotgate.delivery;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.WorkAfterDecision;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of answers that are overdue: when one falls due, on each of three days after, then it goes to the escalation
 * contact. Looked at from dates and data, so it does not matter how often or how late: each reminder is given once, and of
 * those that an outage swallowed only the last.
 */
@Service
public class EscalationReminders {

    /** The rung after the last reminder: the escalation contact. */
    static final int CONTACT = 4;

    private final EscalationStore store;
    private final EscalationTimings timings;
    private final DeliveryStore deliveries;
    private final Pilots pilots;
    private final WorkAfterDecision after;
    private final Clock clock;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;

    EscalationReminders(
            EscalationStore store,
            EscalationTimings timings,
            DeliveryStore deliveries,
            Pilots pilots,
            WorkAfterDecision after,
            Clock clock,
            AuditTrail audit,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.timings = timings;
        this.deliveries = deliveries;
        this.pilots = pilots;
        this.after = after;
        this.clock = clock;
        this.audit = audit;
        this.facts = facts;
    }

    @Transactional
    public void look(PilotId id) {
        look(pilots.find(id), clock.instant());
    }

    @Transactional
    public void look(Pilot pilot, Instant now) {
        boolean over = pilot.phase() == Phase.DECIDED && !after.goesOn(pilot.id());
        if (over || pilot.schedule().isPausedAt(now)) {
            return;
        }
        // Two looks at once would both find a reminder not given.
        deliveries.isLockedForUpdate(pilot.id());
        store.all(pilot.id()).stream()
                .filter(Escalation::isOpen)
                .forEach(open -> remind(pilot, open, rungAt(pilot, open, now), now));
    }

    private void remind(Pilot pilot, Escalation open, int rung, Instant now) {
        if (rung <= store.highestRung(pilot.id(), open)) {
            return;
        }
        store.reminded(pilot.id(), open, rung, now.truncatedTo(ChronoUnit.MICROS));
        audit.record(
                pilot.id(),
                PersonId.PILOTGATE,
                rung == CONTACT ? "escalation-passed-to-contact" : "escalation-overdue",
                open.label(),
                Map.of("daysLate", Integer.toString(rung)));
        facts.publishEvent(
                rung == CONTACT
                        ? new EscalationPassedToContact(pilot.id(), open.number())
                        : new EscalationOverdue(pilot.id(), open.number(), rung));
    }

    /** The highest reminder whose time has come; -1 while the answer is not due. */
    private int rungAt(Pilot pilot, Escalation open, Instant now) {
        int rung = CONTACT;
        while (rung >= 0 && !isReached(pilot, open, rung, now)) {
            rung--;
        }
        return rung;
    }

    private boolean isReached(Pilot pilot, Escalation open, int rung, Instant now) {
        return timings.due(pilot, open, rung).filter(due -> !due.isAfter(now)).isPresent();
    }
}
