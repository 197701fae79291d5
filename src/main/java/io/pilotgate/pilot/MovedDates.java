package io.pilotgate.pilot;

import io.pilotgate.kernel.DateSpan;
import java.time.LocalDate;
import java.util.List;

/**
 * Dates that were planned at the launch and that pauses have moved since.
 *
 * @param planned the schedule without its pauses
 * @param schedule the same with them
 */
record MovedDates(PilotSchedule planned, PilotSchedule schedule) {

    LocalDate gateDate(Gate gate) {
        return switch (gate) {
            case ONBOARDING -> lastWorkingDay(Phase.ONBOARDING);
            case CALIBRATION -> lastWorkingDay(Phase.CALIBRATION);
            case DELIVERY -> firstWorkingDay(Phase.DECISION);
            case DECISION -> lastWorkingDay(Phase.DECISION);
        };
    }

    LocalDate midPilotReview() {
        List<LocalDate> before = planned.reportDays();
        LocalDate moved = moved(before.get(before.size() / 2));
        List<LocalDate> days = schedule.reportDays();
        return days.stream().filter(day -> !day.isBefore(moved)).findFirst().orElse(days.get(days.size() - 1));
    }

    private LocalDate lastWorkingDay(Phase phase) {
        LocalDate moved = moved(last(planned, planned.phase(phase)));
        return isKept(moved)
                ? moved
                : last(schedule, new DateSpan(schedule.phase(phase).first(), moved));
    }

    private LocalDate firstWorkingDay(Phase phase) {
        LocalDate moved = moved(first(planned, planned.phase(phase)));
        return isKept(moved)
                ? moved
                : first(schedule, new DateSpan(moved, schedule.phase(phase).last()));
    }

    /** It is a working day, or there was never one to choose. */
    private boolean isKept(LocalDate date) {
        return planned.equals(schedule) || schedule.calendar().isWorkingDay(date);
    }

    private LocalDate moved(LocalDate date) {
        return schedule.dateOf(planned.dayOf(date));
    }

    private static LocalDate first(PilotSchedule schedule, DateSpan span) {
        List<LocalDate> days = schedule.workingDays(span);
        return days.isEmpty() ? span.first() : days.get(0);
    }

    private static LocalDate last(PilotSchedule schedule, DateSpan span) {
        List<LocalDate> days = schedule.workingDays(span);
        return days.isEmpty() ? span.last() : days.get(days.size() - 1);
    }
}
