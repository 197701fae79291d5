package io.pilotgate.decision.monthly;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.decision.monthly.Engagement.End;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.WorkAfterDecision;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work that goes on after a pilot was scaled up, from its ramp plan until a lead ends it. */
@Service
public class Engagements implements WorkAfterDecision {

    private static final int LONGEST = 2000;

    private final EngagementStore store;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Engagements(EngagementStore store, Pilots pilots, AuditTrail audit, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Empty where the pilot was not scaled up, or its ramp is not planned. */
    public Optional<Engagement> of(PilotId pilot) {
        return store.find(pilot);
    }

    @Override
    public boolean goesOn(PilotId pilot) {
        return of(pilot).filter(engagement -> engagement.end().isEmpty()).isPresent();
    }

    @Override
    public Optional<LocalDate> endedOn(PilotId pilot) {
        return of(pilot).flatMap(Engagement::end).map(End::on);
    }

    void begin(PilotId pilot, LocalDate on) {
        store.begin(pilot, on);
    }

    /** Ends it today; what an exit asks for begins with it. */
    @Transactional
    public Engagement end(PilotId id, String reason, PersonId by) {
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            throw Refusal.invalid(
                    "reason", "Say in 1 to " + LONGEST + " characters why the work ends; the vendor reads it.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, pilots.find(id).schedule().zone());
        if (!store.end(id, new End(today, reason.strip(), by), now)) {
            throw Refusal.conflict("engagement", "No work goes on after this pilot: there is nothing to end.");
        }
        audit.record(id, by, "engagement-ended", today.toString(), Map.of("reason", reason.strip()));
        facts.publishEvent(new EngagementEnded(id, reason.strip()));
        return of(id).orElseThrow();
    }
}
