package io.pilotgate.pilot;

import io.pilotgate.kernel.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The calendar dates of a pilot, day 1 being the kick-off, counted without the dates that pauses froze. A pause takes
 * whole calendar dates: as many as lie between the date it began on and the date it ended on. The date it began on is
 * among them unless its cut-off had passed, for then that day's work was done.
 *
 * @param frozen in order, none overlapping another
 */
record PilotDays(LocalDate kickOff, List<DateSpan> frozen) {

    static PilotDays of(LocalDate kickOff, ZoneId zone, LocalTime cutOff, List<Pause> pauses) {
        List<DateSpan> frozen = new ArrayList<>();
        for (Pause pause : pauses) {
            Instant until = pause.until();
            if (until == null) {
                continue; // How many days it takes is known when it ends.
            }
            var began = pause.from().atZone(zone);
            long days = ChronoUnit.DAYS.between(
                    began.toLocalDate(), until.atZone(zone).toLocalDate());
            boolean dayWasDone = !began.toLocalTime().isBefore(cutOff);
            LocalDate first = began.toLocalDate().plusDays(dayWasDone ? 1 : 0);
            if (!frozen.isEmpty()
                    && !first.isAfter(frozen.get(frozen.size() - 1).last())) {
                first = frozen.get(frozen.size() - 1).last().plusDays(1);
            }
            if (days > 0) {
                frozen.add(new DateSpan(first, first.plusDays(days - 1)));
            }
        }
        return new PilotDays(kickOff, List.copyOf(frozen));
    }

    LocalDate dateOf(int day) {
        LocalDate date = kickOff.plusDays(day - 1L);
        for (DateSpan span : frozen) {
            if (!span.first().isAfter(date)) {
                date = date.plusDays(span.length());
            }
        }
        return date;
    }

    /** The day that a date is; a frozen date is still the day before the pause. */
    int dayOf(LocalDate date) {
        long day = ChronoUnit.DAYS.between(kickOff, date) + 1;
        for (DateSpan span : frozen) {
            if (!date.isBefore(span.first())) {
                LocalDate last = date.isBefore(span.last()) ? date : span.last();
                day -= ChronoUnit.DAYS.between(span.first(), last) + 1;
            }
        }
        return Math.toIntExact(day);
    }

    boolean isFrozen(LocalDate date) {
        return frozen.stream().anyMatch(span -> span.contains(date));
    }

    /** How many dates the pauses have taken so far. */
    long frozenDays() {
        return frozen.stream().mapToLong(DateSpan::length).sum();
    }
}
