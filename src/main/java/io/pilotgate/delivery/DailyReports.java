package io.pilotgate.delivery;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vendor's daily reports: one a report day, corrected ones as further versions, late ones for the lead to approve. */
@Service
public class DailyReports {

    private final ReportStore store;
    private final LateReports late;
    private final ClaimQueries queries;
    private final DeliveryStore deliveries;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DailyReports(
            ReportStore store,
            LateReports late,
            ClaimQueries queries,
            DeliveryStore deliveries,
            Pilots pilots,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.late = late;
        this.queries = queries;
        this.deliveries = deliveries;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Takes a report in. The same report twice is one report; another one for the same day is its next version. */
    @Transactional
    public ReportReceipt submit(PilotId id, DailyReport report, PersonId by) {
        return submit(id, report, by, now());
    }

    /** @param at when it was handed in */
    ReportReceipt submit(PilotId id, DailyReport report, PersonId by, Instant at) {
        Pilot pilot = pilots.find(id);
        pilot.requirePhase(Phase.DELIVERY, "A daily report");
        List<Reason> reasons = ReportRules.reasons(report, pilot.schedule(), at);
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        // Two reports of one pilot at once would both become the same version: one after the other.
        deliveries.isLockedForUpdate(id);
        Optional<StoredReport> newest = newest(id, report.day());
        if (newest.isPresent() && newest.get().report().equals(report)) {
            return receipt(pilot, newest.get());
        }
        StoredReport stored = new StoredReport(
                report,
                newest.map(StoredReport::version).orElse(0) + 1,
                by,
                at,
                ReportApproval.undecided(LateReports.stateAtReceipt(pilot, report.day(), at)));
        newest.filter(StoredReport::waits).ifPresent(before -> late.supersede(id, before, at));
        keep(id, stored);
        return receipt(pilot, stored);
    }

    /** What the vendor holds in hand for one version. */
    ReportReceipt receipt(PilotId id, LocalDate day, int version) {
        StoredReport stored = store.find(id, day, version)
                .orElseThrow(() -> Refusal.notFound("version", "There is no version " + version + " of " + day + "."));
        return receipt(pilots.find(id), stored);
    }

    /** The version in force of each day's report, by day. */
    public Map<LocalDate, StoredReport> of(PilotId pilot) {
        Map<LocalDate, StoredReport> inForce = new LinkedHashMap<>();
        versions(pilot).stream()
                .filter(StoredReport::counts)
                .forEach(stored -> inForce.put(stored.report().day(), stored));
        return inForce;
    }

    /** Every version of every report, by day and version. */
    public List<StoredReport> versions(PilotId pilot) {
        return store.all(pilot);
    }

    /** Report days whose cut-off has passed without a report, counted from dates and data. */
    public List<LocalDate> missingDays(PilotId id) {
        return days(id).missing();
    }

    /** Report days without a report in force whose late one waits for the lead's approval. */
    public List<LocalDate> waitingDays(PilotId id) {
        return days(id).waiting();
    }

    /** How each report day of the pilot stands now. */
    public ReportDays days(PilotId id) {
        return ReportDays.of(pilots.find(id).schedule(), versions(id), clock.instant());
    }

    /** The same day by day, those that came in time told apart from those that came late. */
    public Map<LocalDate, ReportDayState> states(PilotId id) {
        PilotSchedule schedule = pilots.find(id).schedule();
        List<StoredReport> versions = versions(id);
        ReportDays days = ReportDays.of(schedule, versions, clock.instant());
        Set<LocalDate> inTime = versions.stream()
                .filter(StoredReport::counts)
                .filter(stored -> !stored.receivedAt()
                        .isAfter(schedule.cutOffOn(stored.report().day())))
                .map(stored -> stored.report().day())
                .collect(Collectors.toSet());
        Map<LocalDate, ReportDayState> states = new LinkedHashMap<>();
        days.all().forEach(day -> states.put(day, days.state(day, inTime.contains(day))));
        return states;
    }

    /** Closes each report day whose cut-off has passed: after an outage all of them, each once. */
    @Transactional
    public void closePassedDays(PilotId id) {
        ReportDays days = days(id);
        var closed = store.closedDays(id);
        for (LocalDate day : days.passed()) {
            if (!closed.contains(day)) {
                boolean received = !days.missing().contains(day);
                store.close(id, day, received, now());
                facts.publishEvent(new ReportDayClosed(id, day, received));
            }
        }
    }

    private void keep(PilotId id, StoredReport stored) {
        DailyReport report = stored.report();
        store.append(id, stored);
        audit.record(
                id,
                stored.submittedBy(),
                "daily-report-received",
                report.day().toString(),
                Map.of(
                        "version", Integer.toString(stored.version()),
                        "items", Long.toString(report.itemsDelivered()),
                        "approval", stored.approval().state().name()));
        facts.publishEvent(new DailyReportReceived(id, report.day(), stored.version()));
        if (stored.waits()) {
            facts.publishEvent(new LateReportReceived(id, report.day(), stored.version()));
        } else {
            queries.look(id, stored);
        }
    }

    private Optional<StoredReport> newest(PilotId id, LocalDate day) {
        return versions(id).stream()
                .filter(stored -> stored.report().day().equals(day))
                .reduce((older, newer) -> newer);
    }

    private static ReportReceipt receipt(Pilot pilot, StoredReport stored) {
        LocalDate day = stored.report().day();
        return new ReportReceipt(
                day,
                stored.version(),
                pilot.schedule().dayOf(day),
                stored.receivedAt().isAfter(pilot.schedule().cutOffOn(day)),
                stored.receivedAt(),
                stored.approval().state());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
