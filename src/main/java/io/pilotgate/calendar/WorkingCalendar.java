package io.pilotgate.calendar;

import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/**
 * Which days count as work, and when a local time of day comes.
 *
 * @param zone where the days begin and end
 * @param weekend the days of the week without work, not all seven
 * @param holidays dates without work; one on a weekend changes nothing
 */
public record WorkingCalendar(ZoneId zone, Set<DayOfWeek> weekend, Set<LocalDate> holidays) {

    public WorkingCalendar {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        if (weekend.size() == DayOfWeek.values().length) {
            throw Refusal.invalid("weekend", "Every day of the week is off. Leave at least one working day.");
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** The working days of the span in order; empty where it is all weekend and holidays. */
    public List<LocalDate> workingDays(DateSpan span) {
        return span.days().filter(this::isWorkingDay).toList();
    }

    /**
     * When the clocks in the zone show this time. Where the clocks were put forward over it, it comes later by the width
     * of the gap (02:30 is 03:30); where they show it twice, it is the first of the two. So a cut-off comes exactly once
     * on each day.
     */
    public Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.ofLocal(day.atTime(time), zone, null).toInstant();
    }

    /** The date that the zone shows at this instant. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
