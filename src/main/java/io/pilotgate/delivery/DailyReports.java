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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vendor's daily reports: one a report day, corrected ones as further versions. */
@Service
public class DailyReports {

    private final ReportStore store;
    private final DeliveryStore deliveries;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DailyReports(
            ReportStore store,
            DeliveryStore deliveries,
            Pilots pilots,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.deliveries = deliveries;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Takes a report in. The same report twice is one report; another one for the same day is its next version. */
    @Transactional
    public ReportReceipt submit(PilotId id, DailyReport report, PersonId by) {
        Pilot pilot = pilots.find(id);
        pilot.requirePhase(Phase.DELIVERY, "A daily report");
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        check(report, pilot.schedule(), now);
        // Two reports of one pilot at once would both become the same version: one after the other.
        deliveries.isLockedForUpdate(id);
        StoredReport newest = of(id).get(report.day());
        if (newest != null && newest.report().equals(report)) {
            return receipt(pilot, newest);
        }
        StoredReport stored = new StoredReport(report, newest == null ? 1 : newest.version() + 1, by, now);
        store.append(id, stored);
        audit.record(
                id,
                by,
                "daily-report-received",
                report.day().toString(),
                Map.of("version", Integer.toString(stored.version()), "items", Long.toString(report.itemsDelivered())));
        facts.publishEvent(new DailyReportReceived(id, report.day(), stored.version()));
        return receipt(pilot, stored);
    }

    /** The newest version of each day's report, by day. */
    public Map<LocalDate, StoredReport> of(PilotId pilot) {
        Map<LocalDate, StoredReport> newest = new LinkedHashMap<>();
        store.all(pilot).forEach(stored -> newest.put(stored.report().day(), stored));
        return newest;
    }

    /** Report days whose cut-off has passed without a report, counted from dates and data. */
    public List<LocalDate> missingDays(PilotId id) {
        Map<LocalDate, StoredReport> reports = of(id);
        return passed(pilots.find(id).schedule()).stream()
                .filter(day -> !reports.containsKey(day))
                .toList();
    }

    /** Closes each report day whose cut-off has passed: after an outage all of them, each once. */
    @Transactional
    public void closePassedDays(PilotId id) {
        Map<LocalDate, StoredReport> reports = of(id);
        var closed = store.closedDays(id);
        for (LocalDate day : passed(pilots.find(id).schedule())) {
            if (!closed.contains(day)) {
                boolean received = reports.containsKey(day);
                store.close(id, day, received, clock.instant().truncatedTo(ChronoUnit.MICROS));
                facts.publishEvent(new ReportDayClosed(id, day, received));
            }
        }
    }

    private List<LocalDate> passed(PilotSchedule schedule) {
        return schedule.reportDaysPassed(clock.instant());
    }

    private static ReportReceipt receipt(Pilot pilot, StoredReport stored) {
        LocalDate day = stored.report().day();
        return new ReportReceipt(
                day,
                stored.version(),
                pilot.schedule().dayOf(day),
                stored.receivedAt().isAfter(pilot.schedule().cutOffOn(day)),
                stored.receivedAt());
    }

    private static void check(DailyReport report, PilotSchedule schedule, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        if (!schedule.reportDays().contains(report.day())) {
            List<LocalDate> days = schedule.reportDays();
            reasons.add(new Reason(
                    "day",
                    report.day() + " is not a report day of this pilot. Report days are the working days from "
                            + days.get(0) + " to " + days.get(days.size() - 1) + "."));
        } else if (report.day().isAfter(LocalDate.ofInstant(now, schedule.zone()))) {
            reasons.add(new Reason("day", report.day() + " is in the future. Report a day when its work is done."));
        }
        if (report.itemsDelivered() < 0) {
            reasons.add(new Reason("itemsDelivered", "The number of items delivered is 0 or more."));
        }
        if (report.exceptions() < 0 || report.exceptions() > Math.max(0, report.itemsDelivered())) {
            reasons.add(new Reason("exceptions", "Exceptions are 0 up to the number of items delivered."));
        }
        if ((report.claimedAccuracy() == null) != (report.itemsDelivered() == 0)) {
            reasons.add(new Reason(
                    "claimedAccuracy",
                    "State your own accuracy for a day with items; leave it empty for a day without: no data is not a"
                            + " score."));
        }
        if (report.remarks().length() > 2000) {
            reasons.add(new Reason("remarks", "Remarks have at most 2000 characters."));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }
}
