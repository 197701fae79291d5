package io.pilotgate.decision;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.agreement.ExitTerms;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.decision.monthly.EngagementEnded;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.PilotStopped;
import io.pilotgate.pilot.Pilots;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the exit of a pilot that was decided to end or was stopped, and closes the door to its vendor. */
@Service
public class Exits {

    private static final int USUAL_DAYS = 30;

    private final ExitStore store;
    private final VendorAccess access;
    private final Pilots pilots;
    private final Agreements agreements;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Exits(
            ExitStore store,
            VendorAccess access,
            Pilots pilots,
            Agreements agreements,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.pilots = pilots;
        this.agreements = agreements;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    @EventListener
    void on(DecisionTaken decided) {
        if (decided.outcome() == Outcome.END) {
            open(decided.pilot(), false, "Decided to end.");
        }
    }

    @EventListener
    void on(PilotStopped stopped) {
        open(stopped.pilot(), true, stopped.reason());
    }

    @EventListener
    void on(EngagementEnded ended) {
        open(ended.pilot(), false, "The work after the pilot ended: " + ended.reason());
    }

    /** Empty while the pilot runs, and where it goes on. */
    public Optional<Exit> of(PilotId id) {
        return store.find(id);
    }

    /** Whether this pilot has ceased to exist for its vendor. */
    public boolean isAccessRevoked(PilotId id) {
        return store.isAccessRevoked(id);
    }

    /** Which of these pilots have ceased to exist for their vendor. */
    public Set<PilotId> revokedAmong(Set<PilotId> ids) {
        return ids.isEmpty() ? Set.of() : store.revokedAmong(ids);
    }

    /** Shuts the vendor's people out, and ends the tokens of those who have no other pilot. Done twice it is done once. */
    @Transactional
    public void revokeAccess(PilotId id) {
        Pilot pilot = pilots.find(id);
        store.lock(id);
        if (store.isAccessRevoked(id)) {
            return;
        }
        store.revokeAccess(id, now());
        boolean lives = pilots.ofVendor(pilot.vendor()).stream().anyMatch(other -> !store.isAccessRevoked(other.id()));
        int tokens = lives ? 0 : access.revokeTokens(pilot.vendor());
        audit.record(
                id,
                PersonId.PILOTGATE,
                "vendor-access-revoked",
                pilot.vendor().value(),
                Map.of("tokensRevoked", Integer.toString(tokens)));
        facts.publishEvent(new VendorAccessRevoked(id));
    }

    private void open(PilotId id, boolean early, String reason) {
        Pilot pilot = pilots.find(id);
        ExitTerms terms = agreements.of(id).terms().exit();
        Money none = new Money(BigDecimal.ZERO, terms.earlyExitCost().currency());
        Instant now = now();
        LocalDate due = due(pilot.schedule(), terms, now);
        Exit exit = new Exit(
                id,
                early,
                reason,
                now,
                pilot.schedule().cutOffOn(due),
                early ? terms.earlyExitCost() : none.rounded(),
                Optional.empty(),
                0,
                Map.of());
        store.insert(exit);
        audit.record(
                id,
                PersonId.PILOTGATE,
                "exit-started",
                early ? "early" : "regular",
                Map.of("due", due.toString(), "agreedCost", exit.agreedCost().toString()));
        facts.publishEvent(new ExitStarted(id, early, due));
    }

    /** The contract's notice runs from today; where it has none, thirty days. */
    private static LocalDate due(PilotSchedule schedule, ExitTerms terms, Instant now) {
        int days = terms.noticeDays() > 0 ? terms.noticeDays() : USUAL_DAYS;
        return LocalDate.ofInstant(now, schedule.zone()).plusDays(days);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
