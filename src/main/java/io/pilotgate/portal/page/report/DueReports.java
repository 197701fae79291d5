package io.pilotgate.portal.page.report;

import io.pilotgate.delivery.ReportDays;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.portal.ReportDesk;
import io.pilotgate.portal.page.DueThing;
import io.pilotgate.portal.page.DueThings;
import io.pilotgate.portal.page.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Daily reports: the one of today, and those whose cut-off has passed. */
@Component
@Order(10)
class DueReports implements DueThings {

    private final ReportDesk desk;
    private final Clock clock;

    DueReports(ReportDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public List<DueThing> of(Pilot pilot) {
        if (pilot.phase() != Phase.DELIVERY || pilot.schedule().pausedSince().isPresent()) {
            return List.of();
        }
        PilotSchedule schedule = pilot.schedule();
        ReportDays days = desk.days(pilot);
        List<DueThing> due = new ArrayList<>();
        if (!days.missing().isEmpty()) {
            due.add(missing(pilot, days.missing()));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), schedule.zone());
        if (isOpen(today, days)) {
            due.add(new DueThing(
                    "Daily report of " + Words.date(today) + ", day " + schedule.dayOf(today),
                    "",
                    path(pilot),
                    schedule.cutOffOn(today)));
        }
        return due;
    }

    private static DueThing missing(Pilot pilot, List<LocalDate> days) {
        PilotSchedule schedule = pilot.schedule();
        String which = days.stream().map(Words::date).collect(Collectors.joining("; "));
        return new DueThing(
                days.size() == 1
                        ? "Missing: the daily report of " + which
                        : "Missing: " + days.size() + " daily reports",
                (days.size() == 1 ? "" : which + ". ") + "Sent now, it waits for the lead's approval.",
                path(pilot),
                schedule.cutOffOn(days.get(0)));
    }

    private static boolean isOpen(LocalDate day, ReportDays days) {
        return days.all().contains(day)
                && !days.reported().contains(day)
                && !days.waiting().contains(day)
                && !days.missing().contains(day);
    }

    private static String path(Pilot pilot) {
        return "/today?pilot=" + pilot.id() + "#report";
    }
}
