package io.pilotgate.pilot;

import io.pilotgate.calendar.WorkingCalendar;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The days of a pilot. Day 1 is the kick-off; every date is a local date in the pilot's zone, every due time the
 * cut-off on that date. Pauses move what lies after them by whole calendar days: the wall clock is kept over a change
 * of daylight saving time, weekends and holidays are applied again.
 *
 * @param kickOff day 1
 * @param lengthDays 30 to 90 calendar days, those of a pause not counted
 * @param zone the pilot's time zone
 * @param weekend days of the week without reports, at most six
 * @param holidays dates without reports
 * @param cutOff time of day by which a day's report is due
 * @param pauses in order; only the last one may still be open
 */
public record PilotSchedule(
        LocalDate kickOff,
        int lengthDays,
        ZoneId zone,
        Set<DayOfWeek> weekend,
        Set<LocalDate> holidays,
        LocalTime cutOff,
        List<Pause> pauses) {

    public PilotSchedule {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        pauses = List.copyOf(pauses);
        if (lengthDays < 30 || lengthDays > 90) {
            throw Refusal.invalid("lengthDays", "A pilot runs 30 to 90 days, not " + lengthDays + ".");
        }
        if (weekend.size() > 6) {
            throw Refusal.invalid("weekend", "A week needs at least one working day.");
        }
        PhaseEnds ends = PhaseEnds.of(lengthDays);
        DateSpan delivery = new DateSpan(kickOff.plusDays(ends.onboarding()), kickOff.plusDays(ends.delivery() - 1L));
        if (new WorkingCalendar(zone, weekend, holidays).workingDays(delivery).isEmpty()) {
            throw Refusal.invalid("holidays", "The delivery phase has no working day left. Name fewer holidays.");
        }
    }

    /** A schedule that was never paused. */
    public PilotSchedule(
            LocalDate kickOff,
            int lengthDays,
            ZoneId zone,
            Set<DayOfWeek> weekend,
            Set<LocalDate> holidays,
            LocalTime cutOff) {
        this(kickOff, lengthDays, zone, weekend, holidays, cutOff, List.of());
    }

    PilotSchedule with(List<Pause> taken) {
        return new PilotSchedule(kickOff, lengthDays, zone, weekend, holidays, cutOff, taken);
    }

    /** The date of a day of the pilot, 1 being the kick-off. */
    public LocalDate dateOf(int day) {
        return days().dateOf(day);
    }

    /** The day of the pilot that a date is; 0 or less before the kick-off. */
    public int dayOf(LocalDate date) {
        return days().dayOf(date);
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
        int middle = (ends.onboarding() + 1) / 2;
        return switch (phase) {
            case ONBOARDING -> span(1, middle);
            case CALIBRATION -> span(middle + 1, ends.onboarding());
            case DELIVERY -> span(ends.onboarding() + 1, ends.delivery());
            case DECISION, DECIDED -> span(ends.delivery() + 1, lengthDays);
        };
    }

    /** Working days of the delivery phase: a daily report is due on each, at the cut-off. */
    public List<LocalDate> reportDays() {
        List<LocalDate> open = workingDays(phase(Phase.DELIVERY)).stream()
                .filter(day -> pauses.stream().noneMatch(pause -> endedOver(pause, day)))
                .toList();
        // Pauses may have pushed all that is left onto holidays; deliveries still end on a day.
        return open.isEmpty() ? List.of(phase(Phase.DELIVERY).last()) : open;
    }

    /** Report days whose cut-off has come; while the pilot is paused no further one comes. */
    public List<LocalDate> reportDaysPassed(Instant now) {
        Instant until = pausedSince().filter(now::isAfter).orElse(now);
        return reportDays().stream()
                .filter(day -> !cutOffOn(day).isAfter(until))
                .toList();
    }

    /** The middle report day; moved by a pause like every date after it. */
    public LocalDate midPilotReview() {
        return new MovedDates(unpaused(), this).midPilotReview();
    }

    /** The cut-off of the last report day: nothing is delivered after it. */
    public Instant deliveryEnds() {
        List<LocalDate> days = reportDays();
        return cutOffOn(days.get(days.size() - 1));
    }

    /**
     * The date a gate is due: a working day. Gates of phase 1 and the decision go back to the last working day in
     * their phase; the delivery gate is the first working day after the deliveries are locked, inside the pilot. A
     * pause moves it by its days; where it would come to lie on a day off, the same rule is applied again.
     */
    public LocalDate gateDate(Gate gate) {
        return new MovedDates(unpaused(), this).gateDate(gate);
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

    /** When the pause that is still open began. */
    public Optional<Instant> pausedSince() {
        return pauses.stream().filter(Pause::isOpen).map(Pause::from).findFirst();
    }

    public boolean isPausedAt(Instant instant) {
        return pauses.stream().anyMatch(pause -> pause.covers(instant));
    }

    /** When a promised time that began at {@code from} is over; pauses do not count. Empty while one holds it up. */
    public Optional<Instant> slaEnd(Instant from, Duration promised) {
        return PausedTime.after(from, promised, pauses);
    }

    /** Calendar days that pauses have taken, the open one up to now included. */
    public long pausedDays(Instant now) {
        return resumedAt(now).days().frozenDays();
    }

    /** The schedule as it would be if the pilot went on now; itself where it is not paused. */
    public PilotSchedule resumedAt(Instant now) {
        return with(pauses.stream()
                .map(pause -> pause.isOpen() ? new Pause(pause.from(), now, pause.reason(), pause.by()) : pause)
                .toList());
    }

    /** Whether a pause that has ended took this date out of the pilot's days. */
    public boolean isFrozen(LocalDate date) {
        return days().isFrozen(date);
    }

    /** Working days of the span that no pause froze. */
    List<LocalDate> workingDays(DateSpan span) {
        PilotDays days = days();
        return calendar().workingDays(span).stream()
                .filter(day -> !days.isFrozen(day))
                .toList();
    }

    /** The pause ended after this day's cut-off: there was no time left to report. */
    private boolean endedOver(Pause pause, LocalDate day) {
        return !pause.isOpen() && pause.covers(cutOffOn(day));
    }

    private DateSpan span(int firstDay, int lastDay) {
        return new DateSpan(dateOf(firstDay), dateOf(lastDay));
    }

    private PilotSchedule unpaused() {
        return with(List.of());
    }

    private PilotDays days() {
        return PilotDays.of(kickOff, zone, cutOff, pauses);
    }
}
