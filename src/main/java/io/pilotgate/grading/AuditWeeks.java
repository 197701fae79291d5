package io.pilotgate.grading;

import io.pilotgate.pilot.PilotSchedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Calendar weeks, Monday to Sunday (ISO 8601), each named by its Monday. */
final class AuditWeeks {

    private AuditWeeks() {}

    static LocalDate of(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** How many weeks have a report day. */
    static int planned(PilotSchedule schedule) {
        return Math.toIntExact(
                schedule.reportDays().stream().map(AuditWeeks::of).distinct().count());
    }

    /** The first week with a report day. */
    static LocalDate first(PilotSchedule schedule) {
        return of(schedule.reportDays().get(0));
    }
}
