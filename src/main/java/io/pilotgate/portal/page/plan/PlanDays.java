package io.pilotgate.portal.page.plan;

import io.pilotgate.delivery.ReportDayState;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.PilotSchedule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each date of a pilot is. Where several things fall on one date the weightiest is told: a gate before the review
 * before a report.
 *
 * @param words by date, gates and the review
 * @param reports the days that a report is due on, with how it stands
 */
public record PlanDays(
        PilotSchedule schedule, LocalDate today, Map<LocalDate, String> words, Map<LocalDate, ReportDayState> reports) {

    /** The plan alone: of each report no more than that it is due. */
    static PlanDays of(PilotSchedule schedule, LocalDate today) {
        return of(
                schedule,
                today,
                schedule.reportDays().stream().collect(Collectors.toMap(day -> day, day -> ReportDayState.AHEAD)));
    }

    public static PlanDays of(PilotSchedule schedule, LocalDate today, Map<LocalDate, ReportDayState> reports) {
        Map<LocalDate, String> words = new HashMap<>();
        words.put(schedule.midPilotReview(), "review");
        for (Gate gate : Gate.values()) {
            words.put(schedule.gateDate(gate), gate == Gate.DECISION ? "decision" : "gate " + (gate.ordinal() + 1));
        }
        return new PlanDays(schedule, today, words, Map.copyOf(reports));
    }

    public PlanDay of(LocalDate date) {
        String number = Integer.toString(date.getDayOfMonth());
        boolean isToday = date.equals(today);
        if (date.isBefore(schedule.kickOff()) || date.isAfter(schedule.lastDay())) {
            return new PlanDay(number, "", "", "outside", isToday);
        }
        String word = words.get(date);
        if (word != null) {
            return new PlanDay(number, word, report(date), "due", isToday);
        }
        ReportDayState report = reports.get(date);
        if (report != null) {
            return new PlanDay(number, report.word(), "", style(report), isToday);
        }
        return schedule.isFrozen(date)
                ? new PlanDay(number, "paused", "", "frozen", isToday)
                : new PlanDay(number, plain(date), "", plain(date), isToday);
    }

    /** Of a day that is something else too; that its report is due is plain there. */
    private String report(LocalDate date) {
        ReportDayState report = reports.get(date);
        return report == null || report == ReportDayState.AHEAD ? "" : report.word();
    }

    private static String style(ReportDayState report) {
        return switch (report) {
            case IN_TIME -> "report met";
            case LATE, WAITING -> "report waived";
            case MISSING -> "report held";
            case AHEAD -> "report";
        };
    }

    private String plain(LocalDate date) {
        return schedule.calendar().isWorkingDay(date) ? "" : "off";
    }
}
