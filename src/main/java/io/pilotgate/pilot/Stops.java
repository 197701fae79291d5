package io.pilotgate.pilot;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stopping a pilot before its end, at any time: one person proposes it with a reason, another one confirms it. */
@Service
public class Stops {

    private final Pilots pilots;
    private final Gates gates;
    private final Pauses pauses;
    private final StopStore store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Stops(
            Pilots pilots,
            Gates gates,
            Pauses pauses,
            StopStore store,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.pilots = pilots;
        this.gates = gates;
        this.pauses = pauses;
        this.store = store;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public void propose(PilotId id, String reason, PersonId by) {
        requireOpen(id);
        if (reason.isBlank() || reason.trim().length() > 2000) {
            throw Refusal.invalid("reason", "Say in 1 to 2000 characters why the pilot is to be stopped.");
        }
        waiting(id).ifPresent(other -> {
            throw Refusal.conflict(
                    "stop",
                    other.proposedBy() + " has proposed to stop this pilot already; it waits for a second person.");
        });
        store.propose(id, reason.trim(), by, now());
        audit.record(id, by, "stop-proposed", id.value(), Map.of("reason", reason.trim()));
        facts.publishEvent(new StopProposed(id, reason.trim(), by));
    }

    /** Stops the pilot for good; four eyes, so never by whoever proposed it. */
    @Transactional
    public void confirm(PilotId id, PersonId by) {
        Pilot pilot = requireOpen(id);
        Stop stop = requireWaiting(id);
        if (stop.proposedBy().equals(by)) {
            throw Refusal.forbidden("stop", "You proposed this. A second person has to confirm that the pilot stops.");
        }
        store.review(stop.id(), new Stop.Review(true, by, now()));
        audit.record(
                id,
                by,
                "pilot-stopped",
                id.value(),
                Map.of("proposedBy", stop.proposedBy().value(), "reason", stop.reason()));
        pauses.endForGood(id, by);
        gates.recordStop(pilot, stop.reason(), by);
        facts.publishEvent(new PilotStopped(id, stop.reason()));
    }

    @Transactional
    public void withdraw(PilotId id, PersonId by) {
        requireOpen(id);
        store.review(requireWaiting(id).id(), new Stop.Review(false, by, now()));
        audit.record(id, by, "stop-withdrawn", id.value(), Map.of());
    }

    /** The proposal that waits for a second person. */
    public Optional<Stop> waiting(PilotId id) {
        return of(id).stream().filter(Stop::waits).findFirst();
    }

    /** Every proposal, oldest first. */
    public List<Stop> of(PilotId id) {
        return store.of(id);
    }

    private Pilot requireOpen(PilotId id) {
        pilots.lock(id);
        Pilot pilot = pilots.find(id);
        if (pilot.phase() == Phase.DECIDED) {
            throw Refusal.conflict("stop", "This pilot is over; there is nothing to stop.");
        }
        return pilot;
    }

    private Stop requireWaiting(PilotId id) {
        return waiting(id)
                .orElseThrow(
                        () -> Refusal.conflict("stop", "Nobody has proposed to stop this pilot. Propose it first."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
