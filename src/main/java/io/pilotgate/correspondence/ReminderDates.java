package io.pilotgate.correspondence;

import io.pilotgate.pilot.PilotSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * When the reminders of a pilot go out. Each comes at the deadline's wall time so many calendar days away in the pilot's
 * zone, whatever the clocks did in between; days after a deadline that a pause froze do not count.
 *
 * @param openSince when the phase was really opened. Nobody is reminded of what could not be done yet, and where the
 *     phase opened after its deadline, the days of grace begin with the opening
 */
record ReminderDates(PilotSchedule schedule, Instant openSince) {

    /** The newest reminder that is due by now; those before it are stale. */
    Optional<Moment> due(Deadline deadline, Instant now) {
        return Arrays.stream(Moment.values())
                .filter(moment ->
                        of(deadline, moment).filter(at -> !at.isAfter(now)).isPresent())
                .reduce((older, newer) -> newer);
    }

    /** Empty where it would come before the first day of its phase. */
    Optional<Instant> of(Deadline deadline, Moment moment) {
        LocalDate date = deadline.dateIn(schedule);
        if (moment.isOverdue()) {
            return Optional.of(schedule.cutOffOn(after(date, moment.days())));
        }
        LocalDate day = date.plusDays(moment.days());
        Instant at = schedule.cutOffOn(day);
        boolean tooEarly = day.isBefore(schedule.phase(deadline.phase()).first()) || at.isBefore(openSince);
        return tooEarly ? Optional.empty() : Optional.of(at);
    }

    private LocalDate after(LocalDate deadline, int days) {
        LocalDate opened = LocalDate.ofInstant(openSince, schedule.zone());
        LocalDate from = opened.isAfter(deadline) ? opened : deadline;
        return schedule.dateOf(schedule.dayOf(from) + days);
    }
}
