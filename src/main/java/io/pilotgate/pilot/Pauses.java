package io.pilotgate.pilot;

import io.pilotgate.agreement.Agreement;
import io.pilotgate.agreement.AgreementKind;
import io.pilotgate.agreement.Agreements;
import io.pilotgate.agreement.PauseTerms;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pausing and resuming. A pause freezes gates, report days, promised turnarounds and reminders; a deadline of the real
 * world, such as a certificate's last day, goes on. What the vendor hands in meanwhile is taken.
 */
@Service
public class Pauses {

    private static final int LONGEST_REASON = 2000;

    private final Pilots pilots;
    private final PauseStore store;
    private final Agreements agreements;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Pauses(
            Pilots pilots,
            PauseStore store,
            Agreements agreements,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.pilots = pilots;
        this.store = store;
        this.agreements = agreements;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Stops the pilot's clock. Needs the pause clause of a signed MSA, and days of pause that are left. */
    @Transactional
    public void pause(PilotId id, String reason, PersonId by) {
        pilots.lock(id);
        Pilot pilot = pilots.find(id);
        Instant now = now();
        requireReason(reason);
        requireUnderWay(pilot, now);
        requireClause(pilot, now);
        store.begin(id, new Pause(now, null, reason.trim(), by));
        audit.record(id, by, "pilot-paused", day(pilot, now), Map.of("reason", reason.trim()));
        facts.publishEvent(new PilotPaused(id));
    }

    /** Goes on: gates and report days move by the calendar days of the pause, promised turnarounds by its time. */
    @Transactional
    public void resume(PilotId id, PersonId by) {
        pilots.lock(id);
        Pilot pilot = pilots.find(id);
        if (pilot.schedule().pausedSince().isEmpty()) {
            throw Refusal.conflict("pause", "This pilot is not paused.");
        }
        Instant now = now();
        long before = pilot.schedule().pausedDays(pilot.schedule().pausedSince().orElseThrow());
        store.end(id, now, by);
        long days = pilots.find(id).schedule().pausedDays(now) - before;
        audit.record(id, by, "pilot-resumed", day(pilot, now), Map.of("days", Long.toString(days)));
        facts.publishEvent(new PilotResumed(id));
    }

    /** Calendar days of pause that the contract still allows; below zero when an open pause has outlasted them. */
    public long daysLeft(Pilot pilot) {
        return agreements.of(pilot.id()).terms().pause().maximumDays()
                - pilot.schedule().pausedDays(clock.instant());
    }

    /** Ends an open pause without going on: the pilot is being stopped. */
    void endForGood(PilotId id, PersonId by) {
        store.end(id, now(), by);
    }

    private void requireUnderWay(Pilot pilot, Instant now) {
        if (pilot.phase() == Phase.DECIDED) {
            throw Refusal.conflict("pause", "This pilot is decided; there is nothing to pause.");
        }
        if (pilot.schedule().pausedSince().isPresent()) {
            throw Refusal.conflict("pause", "This pilot is paused already.");
        }
        if (pilot.schedule().dayAt(now) < 1) {
            throw Refusal.conflict(
                    "pause",
                    "The pilot has not begun: its kick-off is "
                            + pilot.schedule().kickOff() + ".");
        }
    }

    private void requireClause(Pilot pilot, Instant now) {
        Agreement agreement = agreements.of(pilot.id());
        PauseTerms terms = agreement.terms().pause();
        if (!terms.agreed()) {
            throw Refusal.conflict("pause", "The contract of this pilot has no pause clause.");
        }
        if (agreement.signed(AgreementKind.MSA).isEmpty()) {
            throw Refusal.conflict(
                    "pause", "The MSA with its pause clause is not on record yet. Record it, then pause the pilot.");
        }
        long used = pilot.schedule().pausedDays(now);
        if (used >= terms.maximumDays()) {
            throw Refusal.conflict(
                    "pause",
                    "The contract allows " + terms.maximumDays() + " days of pause in all; " + used + " are used.");
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.trim().length() > LONGEST_REASON) {
            throw Refusal.invalid(
                    "reason",
                    "Say in 1 to " + LONGEST_REASON + " characters why the pilot is paused; both sides read it.");
        }
    }

    private static String day(Pilot pilot, Instant at) {
        return "day " + pilot.schedule().dayAt(at);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
