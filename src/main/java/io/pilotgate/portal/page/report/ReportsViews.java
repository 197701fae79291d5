package io.pilotgate.portal.page.report;

import io.pilotgate.delivery.ReportDays;
import io.pilotgate.delivery.RollUp;
import io.pilotgate.delivery.StoredReport;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.ReportDesk;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.PilotRow;
import io.pilotgate.portal.page.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers the page of a pilot's reports. */
@Component
public class ReportsViews {

    private final ReportDesk desk;
    private final Doorkeeper door;
    private final Clock clock;

    ReportsViews(ReportDesk desk, Doorkeeper door, Clock clock) {
        this.desk = desk;
        this.door = door;
        this.clock = clock;
    }

    ReportsView of(Pilot pilot) {
        PilotSchedule schedule = pilot.schedule();
        ReportDays days = desk.days(pilot);
        ZoneId zone = schedule.zone();
        List<Option> reportDays = reportDays(schedule);
        return new ReportsView(
                pilot.id().value(),
                pilot.name(),
                PilotRow.day(pilot, clock.instant()),
                zone.getId(),
                schedule.cutOff().toString(),
                line(pilot, days),
                days.missing().stream().map(Words::date).toList(),
                days.waiting().stream().map(Words::date).toList(),
                rollUps(pilot, RollUp.Kind.WEEK),
                rollUps(pilot, RollUp.Kind.MONTH),
                versions(pilot),
                ReviewView.of(desk.review(pilot), Words.date(schedule.midPilotReview()), zone),
                desk.queries(pilot).stream()
                        .map(query -> QueryRow.of(query, zone))
                        .toList(),
                !door.person().isStaff(),
                reportDays,
                pilot.phase() == Phase.DELIVERY && !reportDays.isEmpty(),
                desk.isReviewOpen(pilot));
    }

    /** Such as "12 of 34 daily reports are in, 2 missing, 1 waiting for approval." */
    public static String line(Pilot pilot, ReportDays days) {
        if (pilot.phase().ordinal() < Phase.DELIVERY.ordinal()) {
            return "Reports are due on " + Words.count(days.all().size(), "working day") + " of the delivery, from "
                    + Words.date(days.all().get(0)) + ".";
        }
        return days.reported().size() + " of " + days.all().size() + " daily reports are in, "
                + (days.missing().isEmpty() ? "none is missing" : days.missing().size() + " missing")
                + (days.waiting().isEmpty() ? "" : ", " + days.waiting().size() + " waiting for approval") + ".";
    }

    private List<RollUpRow> rollUps(Pilot pilot, RollUp.Kind kind) {
        return desk.rollUps(pilot, kind).stream().map(RollUpRow::of).toList();
    }

    private List<ReportRow> versions(Pilot pilot) {
        Collection<StoredReport> inForce = desk.reports(pilot);
        return desk.versions(pilot).stream()
                .sorted(Comparator.comparing(
                                (StoredReport stored) -> stored.report().day())
                        .thenComparing(StoredReport::version)
                        .reversed())
                .map(stored -> ReportRow.of(stored, inForce.contains(stored), pilot.schedule()))
                .toList();
    }

    private List<Option> reportDays(PilotSchedule schedule) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), schedule.zone());
        return schedule.reportDays().stream()
                .filter(day -> !day.isAfter(today))
                .sorted(Comparator.reverseOrder())
                .map(day -> new Option(day.toString(), Words.date(day) + " (day " + schedule.dayOf(day) + ")"))
                .toList();
    }
}
