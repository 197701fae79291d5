package io.pilotgate.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * When one side is at work.
 *
 * @param calendar its zone, weekend and holidays
 * @param from when work begins on a working day, by the clocks of the zone
 * @param to when it ends; not after {@code from} means on the next date, so that the same time twice is around the clock.
 *     A night belongs to the date on which it begins
 */
public record WorkingHours(WorkingCalendar calendar, LocalTime from, LocalTime to) {

    /** The time at work that begins on the date; empty on a day off. */
    Optional<Shift> on(LocalDate day) {
        if (!calendar.isWorkingDay(day)) {
            return Optional.empty();
        }
        Instant begin = calendar.at(day, from);
        Instant end = calendar.at(to.isAfter(from) ? day : day.plusDays(1), to);
        return end.isAfter(begin) ? Optional.of(new Shift(begin, end)) : Optional.empty();
    }

    /** Every time at work that has a part between the two instants, oldest first, cut to lie between them. */
    List<Shift> between(Instant from, Instant to) {
        Shift asked = new Shift(from, to);
        // A night that began the day before may reach into the first day.
        LocalDate first = calendar.dayOf(from).minusDays(1);
        return first.datesUntil(calendar.dayOf(to).plusDays(1))
                .flatMap(day -> on(day).stream())
                .flatMap(shift -> shift.meet(asked).stream())
                .toList();
    }
}
