package io.pilotgate.process;

import io.pilotgate.pilot.PilotSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;

/** The dates of tasks beside the phases, as variables that their models name. */
final class SideDates {

    private static final long ALMOST_A_MILLISECOND = 999_999;

    private SideDates() {}

    /**
     * {@code name + "Due"} and {@code name + "FollowUp"}. The engine knows milliseconds: a due date is rounded up, for a
     * timer that fired a fraction early would find nothing due yet.
     */
    static Map<String, Object> of(String name, Instant due, Instant followUp) {
        return Map.of(
                name + "Due", Date.from(due.plusNanos(ALMOST_A_MILLISECOND)), name + "FollowUp", Date.from(followUp));
    }

    /** The cut-off of the first working day after today: what came up today can be done by then. */
    static Instant nextWorkingCutOff(PilotSchedule schedule, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, schedule.zone());
        return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .filter(schedule.calendar()::isWorkingDay)
                .map(schedule::cutOffOn)
                .findFirst()
                .orElseThrow();
    }
}
