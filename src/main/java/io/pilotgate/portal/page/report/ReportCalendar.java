package io.pilotgate.portal.page.report;

import io.pilotgate.delivery.ReportDayState;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.portal.ReportDesk;
import io.pilotgate.portal.page.plan.PlanDays;
import io.pilotgate.portal.page.plan.PlanMonth;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The months of a pilot with how the report of each day stands; while it is paused, as if it went on now. */
@Component
public class ReportCalendar {

    private final ReportDesk desk;
    private final Clock clock;

    ReportCalendar(ReportDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public List<PlanMonth> of(Pilot pilot) {
        Instant now = clock.instant();
        PilotSchedule schedule = pilot.schedule().resumedAt(now);
        Map<LocalDate, ReportDayState> reports = new HashMap<>();
        schedule.reportDays().forEach(day -> reports.put(day, ReportDayState.AHEAD));
        // Before the delivery nothing can be missing, however late its gate is.
        if (pilot.phase().ordinal() >= Phase.DELIVERY.ordinal()) {
            desk.states(pilot).entrySet().stream()
                    .filter(day -> day.getValue() != ReportDayState.AHEAD)
                    .forEach(day -> reports.put(day.getKey(), day.getValue()));
        }
        return PlanMonth.of(PlanDays.of(schedule, LocalDate.ofInstant(now, schedule.zone()), reports));
    }
}
