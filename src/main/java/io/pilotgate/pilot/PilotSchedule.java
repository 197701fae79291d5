package io.pilotgate.pilot;

import io.pilotgate.calendar.WorkingCalendar;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * The days of a pilot. Day 1 is the kick-off; every date is a local date in the pilot's zone, every due time the
 * cut-off on that date.
 *
 * @param kickOff day 1
 * @param lengthDays 30 to 90 calendar days
 * @param zone the pilot's time zone
 * @param weekend days of the week without reports, at most six
 * @param holidays dates without reports
 * @param cutOff time of day by which a day's report is due
 */
public record PilotSchedule(
        LocalDate kickOff,
        int lengthDays,
        ZoneId zone,
        Set<DayOfWeek> weekend,
        Set<LocalDate> holidays,
        LocalTime cutOff) {

    public PilotSchedule {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        if (lengthDays < 30 || lengthDays > 90) {
            throw Refusal.invalid("lengthDays", "A pilot runs 30 to 90 days, not " + lengthDays + ".");
        }
        if (weekend.size() > 6) {
            throw Refusal.invalid("weekend", "A week needs at least one working day.");
        }
        if (reportDays(kickOff, lengthDays, new WorkingCalendar(zone, weekend, holidays))
                .isEmpty()) {
            throw Refusal.invalid("holidays", "The delivery phase has no working day left. Name fewer holidays.");
        }
    }

    /** The date of a day of the pilot, 1 being the kick-off. */
    public LocalDate dateOf(int day) {
        return kickOff.plusDays(day - 1L);
    }

    /** The day of the pilot that a date is; 0 or less before the kick-off. */
    public int dayOf(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(kickOff, date)) + 1;
    }

    /** The day of the pilot that an instant falls on in the pilot's zone. */
    public int dayAt(Instant instant) {
        return dayOf(LocalDate.ofInstant(instant, zone));
    }

    public LocalDate lastDay() {
        return dateOf(lengthDays);
    }

    /** First and last date of a phase. */
    public DateSpan phase(Phase phase) {
        PhaseEnds ends = PhaseEnds.of(lengthDays);
        return switch (phase) {
            case ONBOARDING -> new DateSpan(kickOff, dateOf((ends.onboarding() + 1) / 2));
            case CALIBRATION -> new DateSpan(dateOf((ends.onboarding() + 1) / 2 + 1), dateOf(ends.onboarding()));
            case DELIVERY -> new DateSpan(dateOf(ends.onboarding() + 1), dateOf(ends.delivery()));
            case DECISION, DECIDED -> new DateSpan(dateOf(ends.delivery() + 1), lastDay());
        };
    }

    /** Working days of the delivery phase: a daily report is due on each, at the cut-off. */
    public List<LocalDate> reportDays() {
        return reportDays(kickOff, lengthDays, calendar());
    }

    /** The middle report day. */
    public LocalDate midPilotReview() {
        List<LocalDate> days = reportDays();
        return days.get(days.size() / 2);
    }

    /** The cut-off of the last report day: nothing is delivered after it. */
    public Instant deliveryEnds() {
        List<LocalDate> days = reportDays();
        return cutOffOn(days.get(days.size() - 1));
    }

    /**
     * The date a gate is due: a working day. Gates of phase 1 and the decision go back to the last working day in
     * their phase; the delivery gate is the first working day after the deliveries are locked, inside the pilot.
     */
    public LocalDate gateDate(Gate gate) {
        return switch (gate) {
            case ONBOARDING -> lastWorkingDay(phase(Phase.ONBOARDING));
            case CALIBRATION -> lastWorkingDay(phase(Phase.CALIBRATION));
            case DELIVERY -> firstWorkingDay(phase(Phase.DECISION));
            case DECISION -> lastWorkingDay(phase(Phase.DECISION));
        };
    }

    public Instant gateDue(Gate gate) {
        return cutOffOn(gateDate(gate));
    }

    public Instant cutOffOn(LocalDate date) {
        return calendar().at(date, cutOff);
    }

    public WorkingCalendar calendar() {
        return new WorkingCalendar(zone, weekend, holidays);
    }

    private LocalDate lastWorkingDay(DateSpan span) {
        List<LocalDate> days = calendar().workingDays(span);
        return days.isEmpty() ? span.last() : days.get(days.size() - 1);
    }

    private LocalDate firstWorkingDay(DateSpan span) {
        List<LocalDate> days = calendar().workingDays(span);
        return days.isEmpty() ? span.first() : days.get(0);
    }

    private static List<LocalDate> reportDays(LocalDate kickOff, int lengthDays, WorkingCalendar calendar) {
        PhaseEnds ends = PhaseEnds.of(lengthDays);
        return calendar.workingDays(
                new DateSpan(kickOff.plusDays(ends.onboarding()), kickOff.plusDays(ends.delivery() - 1L)));
    }
}
