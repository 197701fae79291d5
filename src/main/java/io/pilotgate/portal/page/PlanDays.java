package io.pilotgate.portal.page;

import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.PilotSchedule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What each date of a pilot is. Where several things fall on one date the weightiest is told: a gate before the review
 * before a report.
 *
 * @param words by date, gates and the review
 * @param reports the days that a report is due on
 */
record PlanDays(PilotSchedule schedule, LocalDate today, Map<LocalDate, String> words, Set<LocalDate> reports) {

    static PlanDays of(PilotSchedule schedule, LocalDate today) {
        Map<LocalDate, String> words = new HashMap<>();
        words.put(schedule.midPilotReview(), "review");
        for (Gate gate : Gate.values()) {
            words.put(schedule.gateDate(gate), gate == Gate.DECISION ? "decision" : "gate " + (gate.ordinal() + 1));
        }
        return new PlanDays(schedule, today, words, Set.copyOf(schedule.reportDays()));
    }

    PlanDay of(LocalDate date) {
        String number = Integer.toString(date.getDayOfMonth());
        boolean isToday = date.equals(today);
        if (date.isBefore(schedule.kickOff()) || date.isAfter(schedule.lastDay())) {
            return new PlanDay(number, "", "outside", isToday);
        }
        String word = words.get(date);
        if (word != null) {
            return new PlanDay(number, word, "due", isToday);
        }
        return schedule.isFrozen(date)
                ? new PlanDay(number, "paused", "frozen", isToday)
                : new PlanDay(number, plain(date), plain(date), isToday);
    }

    private String plain(LocalDate date) {
        return reports.contains(date) ? "report" : schedule.calendar().isWorkingDay(date) ? "" : "off";
    }
}
