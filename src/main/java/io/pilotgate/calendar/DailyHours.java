package io.pilotgate.calendar;

import io.pilotgate.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours that people work each day, by the clocks of their own zone.
 *
 * @param from when they begin
 * @param to when they end; on the next day where it is before {@code from}
 */
public record DailyHours(ZoneId zone, LocalTime from, LocalTime to) {

    public DailyHours {
        if (from.equals(to)) {
            throw Refusal.invalid("hours", "A working day ends at another time than it begins, not at " + to + " too.");
        }
    }

    /**
     * How long others work at the same time on one of our days. Counted between instants, so a day on which clocks change
     * is as long as it is. Their shifts that began a day before or after by their date count as well.
     */
    public Duration overlapOn(LocalDate day, DailyHours others) {
        Duration overlap = Duration.ZERO;
        for (LocalDate theirs = day.minusDays(2); !theirs.isAfter(day.plusDays(2)); theirs = theirs.plusDays(1)) {
            Instant begin = later(begin(day), others.begin(theirs));
            Instant end = earlier(end(day), others.end(theirs));
            if (begin.isBefore(end)) {
                overlap = overlap.plus(Duration.between(begin, end));
            }
        }
        return overlap;
    }

    private Instant begin(LocalDate day) {
        return ZonedDateTime.ofLocal(day.atTime(from), zone, null).toInstant();
    }

    private Instant end(LocalDate day) {
        LocalDate last = to.isBefore(from) ? day.plusDays(1) : day;
        return ZonedDateTime.ofLocal(last.atTime(to), zone, null).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
