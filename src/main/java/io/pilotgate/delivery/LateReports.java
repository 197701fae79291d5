package io.pilotgate.delivery;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.delivery.ReportApproval.State;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports and corrections that came after their day's cut-off: they count when the lead says so. */
@Service
public class LateReports {

    private final ReportStore store;
    private final ClaimQueries queries;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LateReports(
            ReportStore store,
            ClaimQueries queries,
            Pilots pilots,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Lets a late version count from now on. */
    @Transactional
    public void approve(PilotId pilot, LocalDate day, int version, String remark, PersonId by) {
        StoredReport waiting = decide(pilot, day, version, State.APPROVED, remark, by);
        facts.publishEvent(new LateReportApproved(pilot, day, version, by));
        queries.look(pilot, waiting);
    }

    /** Keeps the version before in force; where there is none, the day stays missing. */
    @Transactional
    public void reject(PilotId pilot, LocalDate day, int version, String reason, PersonId by) {
        if (reason.isBlank()) {
            throw Refusal.invalid("reason", "Say why the late report does not count; the vendor reads it.");
        }
        decide(pilot, day, version, State.REJECTED, reason, by);
        facts.publishEvent(new LateReportRejected(pilot, day, version, reason, by));
    }

    /** Until when the lead decides: the cut-off of the next working day that is not paused. */
    public Instant due(PilotId pilot, LocalDate day, int version) {
        PilotSchedule schedule = pilots.find(pilot).schedule();
        Instant received = find(pilot, day, version).receivedAt();
        LocalDate first = LocalDate.ofInstant(received, schedule.zone()).plusDays(1);
        return workingDays(schedule, first)
                .map(schedule::cutOffOn)
                .filter(cutOff -> !schedule.isPausedAt(cutOff))
                .findFirst()
                // A pause without an end yet: resuming sets it anew.
                .orElseGet(() -> schedule.cutOffOn(
                        workingDays(schedule, first).findFirst().orElse(first)));
    }

    /** When a version was received; its task is there from then on. */
    public Instant receivedAt(PilotId pilot, LocalDate day, int version) {
        return find(pilot, day, version).receivedAt();
    }

    static State stateAtReceipt(Pilot pilot, LocalDate day, Instant now) {
        return now.isAfter(pilot.schedule().cutOffOn(day)) ? State.PENDING : State.NOT_NEEDED;
    }

    void supersede(PilotId pilot, StoredReport before, Instant now) {
        LocalDate day = before.report().day();
        if (store.decide(pilot, day, before.version(), State.SUPERSEDED, null, "", now)) {
            facts.publishEvent(new LateReportSuperseded(pilot, day, before.version()));
        }
    }

    private StoredReport decide(PilotId id, LocalDate day, int version, State state, String reason, PersonId by) {
        if (pilots.find(id).phase() == Phase.DECIDED) {
            throw Refusal.conflict("phase", "This pilot is decided; its reports are on record as they stand.");
        }
        if (reason.length() > 4000) {
            throw Refusal.invalid("reason", "A reason has at most 4000 characters.");
        }
        StoredReport waiting = find(id, day, version);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!waiting.waits() || !store.decide(id, day, version, state, by, reason, now)) {
            throw Refusal.conflict(
                    "version",
                    "Version " + version + " of the report of " + day + " does not wait for approval any more. Look at"
                            + " the reports again.");
        }
        audit.record(
                id,
                by,
                state == State.APPROVED ? "late-report-approved" : "late-report-rejected",
                day.toString(),
                Map.of("version", Integer.toString(version), "reason", reason));
        return waiting;
    }

    private StoredReport find(PilotId pilot, LocalDate day, int version) {
        return store.find(pilot, day, version)
                .orElseThrow(() -> Refusal.notFound(
                        "version", "There is no version " + version + " of the report of " + day + "."));
    }

    private static Stream<LocalDate> workingDays(PilotSchedule schedule, LocalDate first) {
        return first.datesUntil(first.plusDays(400)).filter(schedule.calendar()::isWorkingDay);
    }
}
