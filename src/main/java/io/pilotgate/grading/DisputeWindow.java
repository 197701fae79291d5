package io.pilotgate.grading;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.pilot.PilotSchedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The time in which a vendor may contest what failed. It ends at the cut-off of a working day; a pause freezes it.
 *
 * @param failed how many items failed
 * @param workingDays how many whole working days it was given
 * @param plannedEnd as planned at the opening, before any pause
 * @param closing when and by whom it was closed; empty before that, also where its time is over
 * @param givenUp whether the pilot was stopped before everything was decided
 */
public record DisputeWindow(
        int failed, int workingDays, Instant openedAt, Instant plannedEnd, Optional<Closing> closing, boolean givenUp) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** @param by the vendor's person, or Pilotgate where the time was over */
    public record Closing(PersonId by, Instant at) {}

    /**
     * The cut-off of the last of so many working days after today, but not later than the decision is due. Where that
     * is before the next working day, for the pilot is late already, the window has that one day.
     */
    static DisputeWindow opened(int failed, int workingDays, PilotSchedule schedule, Instant decisionDue, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, schedule.zone());
        LocalDate first = nextWorkingDay(schedule, today);
        LocalDate last = first;
        for (int day = 1; day < workingDays; day++) {
            last = nextWorkingDay(schedule, last);
        }
        Instant end = earlier(schedule.cutOffOn(last), decisionDue);
        Instant atLeast = schedule.cutOffOn(first);
        return new DisputeWindow(
                failed, workingDays, now, end.isBefore(atLeast) ? atLeast : end, Optional.empty(), false);
    }

    /**
     * When it ends as far as is known: the time that pauses took is added, up to the next cut-off of a working day.
     * Empty while the pilot is paused.
     */
    public Optional<Instant> end(PilotSchedule schedule) {
        return schedule.slaEnd(openedAt, Duration.between(openedAt, plannedEnd))
                .map(end -> end.equals(plannedEnd) ? end : cutOffFrom(schedule, end));
    }

    public boolean isOpen(PilotSchedule schedule, Instant now) {
        return closing.isEmpty()
                && end(schedule).filter(end -> !end.isAfter(now)).isEmpty();
    }

    /** Until when it is open, as a sentence. */
    String standing(PilotSchedule schedule) {
        return end(schedule)
                .map(end -> "The vendor may contest its failed items until " + words(end, schedule) + ".")
                .orElse("The vendor may contest its failed items; the time for it stands still while the pilot is"
                        + " paused.");
    }

    /** {@code 2026-01-29 17:00 (Europe/Berlin)}. */
    static String words(Instant instant, PilotSchedule schedule) {
        String zone =
                schedule.zone().equals(ZoneOffset.UTC) ? "UTC" : schedule.zone().getId();
        return TIME.format(instant.atZone(schedule.zone())) + " (" + zone + ")";
    }

    private static Instant cutOffFrom(PilotSchedule schedule, Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, schedule.zone());
        boolean today = isWorkingDay(schedule, day) && !schedule.cutOffOn(day).isBefore(instant);
        return schedule.cutOffOn(today ? day : nextWorkingDay(schedule, day));
    }

    private static LocalDate nextWorkingDay(PilotSchedule schedule, LocalDate after) {
        LocalDate day = after.plusDays(1);
        while (!isWorkingDay(schedule, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWorkingDay(PilotSchedule schedule, LocalDate day) {
        return schedule.calendar().isWorkingDay(day) && !schedule.isFrozen(day);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
