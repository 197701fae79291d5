package io.pilotgate.correspondence;

import static io.pilotgate.correspondence.Deadline.CALIBRATION_GATE;
import static io.pilotgate.correspondence.Deadline.DECISION;
import static io.pilotgate.correspondence.Deadline.DELIVERY_GATE;
import static io.pilotgate.correspondence.Deadline.ONBOARDING_GATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.pilot.Pause;
import io.pilotgate.pilot.PilotSchedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderDatesTests {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    /** Thirty days from Monday 5 January: gates on 7, 9 and 26 January and 3 February. */
    private static final PilotSchedule WINTER = schedule("2026-01-05", "Europe/Berlin", "17:00", List.of());

    @ParameterizedTest
    @CsvSource({
        "THREE_DAYS_BEFORE, 2026-01-23T16:00:00Z",
        "ONE_DAY_BEFORE,    2026-01-25T16:00:00Z",
        "AT_IT,             2026-01-26T16:00:00Z",
        "ONE_DAY_AFTER,     2026-01-27T16:00:00Z",
        "TWO_DAYS_AFTER,    2026-01-28T16:00:00Z",
        "THREE_DAYS_AFTER,  2026-01-29T16:00:00Z",
        "ESCALATED,         2026-01-30T16:00:00Z"
    })
    void reminders_count_calendar_days_weekends_too(Moment moment, Instant expected) {
        assertThat(new ReminderDates(WINTER, LONG_AGO).of(DELIVERY_GATE, moment))
                .contains(expected);
    }

    @Test
    void what_would_come_before_the_phase_begins_is_left_out() {
        var dates = new ReminderDates(WINTER, LONG_AGO);

        assertThat(dates.of(ONBOARDING_GATE, Moment.THREE_DAYS_BEFORE)).isEmpty();
        assertThat(dates.of(ONBOARDING_GATE, Moment.ONE_DAY_BEFORE)).contains(Instant.parse("2026-01-06T16:00:00Z"));
        assertThat(dates.of(CALIBRATION_GATE, Moment.THREE_DAYS_BEFORE)).isEmpty();
        assertThat(dates.of(CALIBRATION_GATE, Moment.ONE_DAY_BEFORE)).contains(Instant.parse("2026-01-08T16:00:00Z"));
    }

    /** Three times of day, one of them in the hour that a spring night leaves out, in four zones over two changes each. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"})
    void each_reminder_keeps_the_wall_time_of_its_deadline(String zone) {
        for (String kickOff : List.of("2026-03-02", "2026-03-09", "2026-09-21", "2026-10-12")) {
            for (String cutOff : List.of("02:30", "09:00", "23:45")) {
                PilotSchedule schedule = schedule(kickOff, zone, cutOff, List.of());
                var dates = new ReminderDates(schedule, LONG_AGO);
                LocalDate due = schedule.gateDate(io.pilotgate.pilot.Gate.DELIVERY);
                for (Moment moment : Moment.values()) {
                    LocalDateTime wall = LocalDateTime.ofInstant(
                            dates.of(DELIVERY_GATE, moment).orElseThrow(), schedule.zone());
                    assertThat(wall.toLocalDate()).isEqualTo(due.plusDays(moment.days()));
                    boolean inTheGap = schedule.zone()
                                    .getRules()
                                    .getValidOffsets(wall.toLocalDate().atTime(schedule.cutOff()))
                                    .size()
                            == 0;
                    assertThat(inTheGap || wall.toLocalTime().equals(schedule.cutOff()))
                            .as(zone + " " + wall)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void only_the_newest_that_is_due_counts() {
        var dates = new ReminderDates(WINTER, LONG_AGO);

        assertThat(dates.due(DELIVERY_GATE, Instant.parse("2026-01-23T15:59:59Z")))
                .isEmpty();
        assertThat(dates.due(DELIVERY_GATE, Instant.parse("2026-01-23T16:00:00Z")))
                .contains(Moment.THREE_DAYS_BEFORE);
        assertThat(dates.due(DELIVERY_GATE, Instant.parse("2026-01-28T20:00:00Z")))
                .contains(Moment.TWO_DAYS_AFTER);
        assertThat(dates.due(DELIVERY_GATE, Instant.parse("2026-03-28T20:00:00Z")))
                .contains(Moment.ESCALATED);
    }

    /** The gate moves from 26 January to 5 February; its reminders move along. */
    @Test
    void a_pause_before_the_deadline_moves_all_of_them() {
        PilotSchedule paused = schedule("2026-01-05", "Europe/Berlin", "17:00", pause("2026-01-20", "2026-01-30"));
        var dates = new ReminderDates(paused, LONG_AGO);

        assertThat(dates.of(DELIVERY_GATE, Moment.AT_IT)).contains(Instant.parse("2026-02-05T16:00:00Z"));
        assertThat(dates.of(DELIVERY_GATE, Moment.ONE_DAY_BEFORE)).contains(Instant.parse("2026-02-04T16:00:00Z"));
        assertThat(dates.of(DELIVERY_GATE, Moment.ESCALATED)).contains(Instant.parse("2026-02-09T16:00:00Z"));
    }

    /** Overdue by one day when the pause began: the second day of grace is the first one after it. */
    @Test
    void days_that_a_pause_froze_are_no_days_of_grace() {
        PilotSchedule paused = schedule("2026-01-05", "Europe/Berlin", "17:00", pause("2026-01-28", "2026-02-07"));
        var dates = new ReminderDates(paused, LONG_AGO);

        assertThat(dates.of(DELIVERY_GATE, Moment.AT_IT)).contains(Instant.parse("2026-01-26T16:00:00Z"));
        assertThat(dates.of(DELIVERY_GATE, Moment.ONE_DAY_AFTER)).contains(Instant.parse("2026-01-27T16:00:00Z"));
        assertThat(dates.of(DELIVERY_GATE, Moment.TWO_DAYS_AFTER)).contains(Instant.parse("2026-02-07T16:00:00Z"));
        assertThat(dates.of(DELIVERY_GATE, Moment.ESCALATED)).contains(Instant.parse("2026-02-09T16:00:00Z"));
    }

    @Test
    void a_gate_that_opened_after_its_deadline_has_days_of_grace_from_then() {
        var dates = new ReminderDates(WINTER, Instant.parse("2026-02-10T09:00:00Z"));

        assertThat(dates.of(DECISION, Moment.AT_IT)).isEmpty();
        assertThat(dates.due(DECISION, Instant.parse("2026-02-10T17:00:00Z"))).isEmpty();
        assertThat(dates.of(DECISION, Moment.ONE_DAY_AFTER)).contains(Instant.parse("2026-02-11T16:00:00Z"));
        assertThat(dates.of(DECISION, Moment.ESCALATED)).contains(Instant.parse("2026-02-14T16:00:00Z"));
    }

    private static List<Pause> pause(String from, String until) {
        return List.of(new Pause(
                Instant.parse(from + "T09:00:00Z"),
                Instant.parse(until + "T09:00:00Z"),
                "Data late",
                PersonId.PILOTGATE));
    }

    private static PilotSchedule schedule(String kickOff, String zone, String cutOff, List<Pause> pauses) {
        return new PilotSchedule(
                LocalDate.parse(kickOff),
                30,
                ZoneId.of(zone),
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Set.of(),
                LocalTime.parse(cutOff),
                pauses);
    }
}
