package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Pause;
import io.pilotgate.pilot.PilotSchedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A pilot of thirty days in Berlin from Monday, 5 January 2026: its decision is due on Tuesday, 3 February at 17:00. */
class DisputeWindowTests {

    private static final Instant MONDAY = Instant.parse("2026-01-26T09:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-01-28T09:00:00Z");

    @Test
    void ends_at_the_cut_off_of_the_third_working_day_after_the_grading() {
        assertThat(opened(3, MONDAY, schedule()).end(schedule())).hasValue(Instant.parse("2026-01-29T16:00:00Z"));
    }

    @Test
    void passes_over_a_weekend_and_a_holiday() {
        assertThat(opened(3, WEDNESDAY, schedule()).end(schedule())).hasValue(Instant.parse("2026-02-02T16:00:00Z"));
        PilotSchedule withHoliday = schedule("2026-01-29");
        assertThat(opened(2, WEDNESDAY, withHoliday).end(withHoliday)).hasValue(Instant.parse("2026-02-02T16:00:00Z"));
    }

    @Test
    void is_not_longer_than_to_the_decision_but_has_one_working_day() {
        assertThat(opened(9, WEDNESDAY, schedule()).end(schedule())).hasValue(Instant.parse("2026-02-03T16:00:00Z"));
        Instant late = Instant.parse("2026-02-06T09:00:00Z");
        assertThat(opened(3, late, schedule()).end(schedule()))
                .as("a Friday after the decision was due")
                .hasValue(Instant.parse("2026-02-09T16:00:00Z"));
    }

    @Test
    void stands_still_while_the_pilot_is_paused() {
        DisputeWindow window = opened(3, MONDAY, schedule());
        PilotSchedule paused = paused(new Pause(Instant.parse("2026-01-27T11:00:00Z"), null, "Move", lead()));

        assertThat(window.end(paused)).isEmpty();
        assertThat(window.isOpen(paused, Instant.parse("2026-03-01T00:00:00Z"))).isTrue();
    }

    /** Two days from Tuesday noon: Thursday 17:00 becomes Saturday 17:00, and that the next cut-off, on Monday. */
    @Test
    void has_the_time_of_a_pause_back_up_to_a_cut_off_after_the_weekend() {
        DisputeWindow window = opened(3, MONDAY, schedule());
        PilotSchedule resumed = paused(new Pause(
                Instant.parse("2026-01-27T11:00:00Z"), Instant.parse("2026-01-29T11:00:00Z"), "Move", lead()));

        assertThat(window.end(resumed)).hasValue(Instant.parse("2026-02-02T16:00:00Z"));
    }

    @Test
    void has_the_hours_back_of_a_pause_within_a_day() {
        DisputeWindow window = opened(3, MONDAY, schedule());
        PilotSchedule resumed = paused(new Pause(
                Instant.parse("2026-01-29T08:00:00Z"), Instant.parse("2026-01-29T17:00:00Z"), "Move", lead()));

        assertThat(window.isOpen(resumed, Instant.parse("2026-01-30T15:59:00Z")))
                .isTrue();
        assertThat(window.isOpen(resumed, Instant.parse("2026-01-30T16:00:00Z")))
                .isFalse();
    }

    @Test
    void takes_no_notice_of_a_pause_before_the_grading() {
        PilotSchedule resumed = paused(new Pause(
                Instant.parse("2026-01-13T08:00:00Z"), Instant.parse("2026-01-14T08:00:00Z"), "Move", lead()));

        assertThat(opened(3, MONDAY, resumed).end(resumed)).hasValue(Instant.parse("2026-01-29T16:00:00Z"));
    }

    private static DisputeWindow opened(int days, Instant now, PilotSchedule schedule) {
        return DisputeWindow.opened(1, days, schedule, schedule.gateDue(Gate.DECISION), now);
    }

    private static PilotSchedule schedule(String... holidays) {
        return schedule(List.of(), holidays);
    }

    private static PilotSchedule paused(Pause pause) {
        return schedule(List.of(pause));
    }

    private static PilotSchedule schedule(List<Pause> pauses, String... holidays) {
        return new PilotSchedule(
                LocalDate.parse("2026-01-05"),
                30,
                ZoneId.of("Europe/Berlin"),
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Set.copyOf(List.of(holidays).stream().map(LocalDate::parse).toList()),
                LocalTime.of(17, 0),
                pauses);
    }

    private static PersonId lead() {
        return new PersonId("lena");
    }
}
