package io.pilotgate.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.kernel.PersonId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pause does to the dates of a pilot. Thirty days: deliveries on days 6 to 20, the delivery gate on day 21. */
class PausedScheduleTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.parse("2026-01-05");
    private static final LocalTime FIVE = LocalTime.of(17, 0);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /**
     * Eleven days of pause over a change of daylight saving time, with the delivery gate on the very day of the change.
     * Instants by Python 3.11's zoneinfo (IANA data), fold 0. 02:10 does not exist on that day in spring where an hour
     * is skipped; Lord Howe skips half an hour.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            America/New_York    | 2026-02-05 | 02:10 | 2026-02-25T07:10:00Z | 2026-03-08T07:10:00Z | 2026-03-17T06:10:00Z
            America/New_York    | 2026-02-05 | 09:00 | 2026-02-25T14:00:00Z | 2026-03-08T13:00:00Z | 2026-03-17T13:00:00Z
            America/New_York    | 2026-02-05 | 17:00 | 2026-02-25T22:00:00Z | 2026-03-08T21:00:00Z | 2026-03-17T21:00:00Z
            America/New_York    | 2026-10-01 | 02:10 | 2026-10-21T06:10:00Z | 2026-11-01T07:10:00Z | 2026-11-10T07:10:00Z
            America/New_York    | 2026-10-01 | 09:00 | 2026-10-21T13:00:00Z | 2026-11-01T14:00:00Z | 2026-11-10T14:00:00Z
            America/New_York    | 2026-10-01 | 17:00 | 2026-10-21T21:00:00Z | 2026-11-01T22:00:00Z | 2026-11-10T22:00:00Z
            Europe/Berlin       | 2026-02-26 | 02:10 | 2026-03-18T01:10:00Z | 2026-03-29T01:10:00Z | 2026-04-07T00:10:00Z
            Europe/Berlin       | 2026-02-26 | 09:00 | 2026-03-18T08:00:00Z | 2026-03-29T07:00:00Z | 2026-04-07T07:00:00Z
            Europe/Berlin       | 2026-02-26 | 17:00 | 2026-03-18T16:00:00Z | 2026-03-29T15:00:00Z | 2026-04-07T15:00:00Z
            Europe/Berlin       | 2026-09-24 | 02:10 | 2026-10-14T00:10:00Z | 2026-10-25T00:10:00Z | 2026-11-03T01:10:00Z
            Europe/Berlin       | 2026-09-24 | 09:00 | 2026-10-14T07:00:00Z | 2026-10-25T08:00:00Z | 2026-11-03T08:00:00Z
            Europe/Berlin       | 2026-09-24 | 17:00 | 2026-10-14T15:00:00Z | 2026-10-25T16:00:00Z | 2026-11-03T16:00:00Z
            Australia/Adelaide  | 2026-09-03 | 02:10 | 2026-09-22T16:40:00Z | 2026-10-03T16:40:00Z | 2026-10-12T15:40:00Z
            Australia/Adelaide  | 2026-09-03 | 09:00 | 2026-09-22T23:30:00Z | 2026-10-03T22:30:00Z | 2026-10-12T22:30:00Z
            Australia/Adelaide  | 2026-09-03 | 17:00 | 2026-09-23T07:30:00Z | 2026-10-04T06:30:00Z | 2026-10-13T06:30:00Z
            Australia/Adelaide  | 2027-03-04 | 02:10 | 2027-03-23T15:40:00Z | 2027-04-03T15:40:00Z | 2027-04-12T16:40:00Z
            Australia/Adelaide  | 2027-03-04 | 09:00 | 2027-03-23T22:30:00Z | 2027-04-03T23:30:00Z | 2027-04-12T23:30:00Z
            Australia/Adelaide  | 2027-03-04 | 17:00 | 2027-03-24T06:30:00Z | 2027-04-04T07:30:00Z | 2027-04-13T07:30:00Z
            Australia/Lord_Howe | 2026-09-03 | 02:10 | 2026-09-22T15:40:00Z | 2026-10-03T15:40:00Z | 2026-10-12T15:10:00Z
            Australia/Lord_Howe | 2026-09-03 | 09:00 | 2026-09-22T22:30:00Z | 2026-10-03T22:00:00Z | 2026-10-12T22:00:00Z
            Australia/Lord_Howe | 2026-09-03 | 17:00 | 2026-09-23T06:30:00Z | 2026-10-04T06:00:00Z | 2026-10-13T06:00:00Z
            Australia/Lord_Howe | 2027-03-04 | 02:10 | 2027-03-23T15:10:00Z | 2027-04-03T15:40:00Z | 2027-04-12T15:40:00Z
            Australia/Lord_Howe | 2027-03-04 | 09:00 | 2027-03-23T22:00:00Z | 2027-04-03T22:30:00Z | 2027-04-12T22:30:00Z
            Australia/Lord_Howe | 2027-03-04 | 17:00 | 2027-03-24T06:00:00Z | 2027-04-04T06:30:00Z | 2027-04-13T06:30:00Z
            """)
    void gates_keep_the_wall_clock_over_a_pause_and_a_change_of_summer_time(
            ZoneId zone, LocalDate kickOff, LocalTime at, Instant planned, Instant moved, Instant decision) {
        var schedule = new PilotSchedule(kickOff, 30, zone, Set.of(), Set.of(), at);
        Instant tenthDay = kickOff.plusDays(9).atTime(10, 0).atZone(zone).toInstant();
        Instant elevenDaysOn = kickOff.plusDays(20).atTime(10, 0).atZone(zone).toInstant();

        var paused = schedule.with(List.of(pause(tenthDay, elevenDaysOn)));

        assertThat(schedule.gateDue(Gate.DELIVERY)).isEqualTo(planned);
        assertThat(paused.gateDue(Gate.DELIVERY)).isEqualTo(moved);
        assertThat(paused.gateDue(Gate.DECISION)).isEqualTo(decision);
        assertThat(paused.gateDue(Gate.CALIBRATION)).isEqualTo(schedule.gateDue(Gate.CALIBRATION));
        assertThat(paused.reportDays()).hasSameSizeAs(schedule.reportDays());
        assertThat(paused.pausedDays(elevenDaysOn)).isEqualTo(11);
    }

    /** Ninety days, paused on day 20 for 11 days. */
    @Test
    void what_lies_before_the_pause_stays_and_what_lies_after_moves() {
        var schedule = new PilotSchedule(MONDAY, 90, BERLIN, WEEKEND, Set.of(), FIVE);
        Instant day20 = at(schedule.dateOf(20), 9);
        var paused = schedule.with(List.of(pause(day20, day20.plus(Duration.ofDays(11)))));

        assertThat(paused.gateDate(Gate.CALIBRATION)).isEqualTo(schedule.gateDate(Gate.CALIBRATION));
        assertThat(paused.dateOf(19)).isEqualTo(schedule.dateOf(19));
        assertThat(paused.dateOf(20)).isEqualTo(schedule.dateOf(20).plusDays(11));
        assertThat(paused.lastDay()).isEqualTo(schedule.lastDay().plusDays(11));
        assertThat(paused.dayOf(schedule.dateOf(25))).as("a frozen date").isEqualTo(19);
        assertThat(paused.dayOf(paused.dateOf(60))).isEqualTo(60);
        assertThat(paused.reportDays())
                .noneMatch(day -> !day.isBefore(schedule.dateOf(20))
                        && day.isBefore(schedule.dateOf(20).plusDays(11)));
    }

    @Test
    void weekends_and_holidays_are_applied_again() {
        // Kick-off on a Monday; the delivery gate of thirty days is day 21, Monday 26 January. 5 days on it is
        // Saturday.
        Instant tenth = at(MONDAY.plusDays(9), 9);
        var fiveDays = berlin(Set.of()).with(List.of(pause(tenth, tenth.plus(Duration.ofDays(5)))));
        assertThat(fiveDays.gateDate(Gate.DELIVERY)).isEqualTo("2026-02-02");

        // 7 days on it is a Monday again, but a holiday.
        var holiday = berlin(Set.of(LocalDate.parse("2026-02-02")))
                .with(List.of(pause(tenth, tenth.plus(Duration.ofDays(7)))));
        assertThat(holiday.gateDate(Gate.DELIVERY)).isEqualTo("2026-02-03");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-14T09:00, 2026-01-16T09:00, 2026-01-14, 2026-01-16",
        // That day's cut-off had passed: it was worked, the next day is the first that is frozen.
        "2026-01-14T18:00, 2026-01-16T18:30, 2026-01-15, 2026-01-19",
        // Paused and resumed on one day: no date is lost but the cut-off that fell into the pause.
        "2026-01-14T16:00, 2026-01-14T18:00, 2026-01-14, 2026-01-15"
    })
    void a_day_is_frozen_unless_its_cut_off_had_passed(
            java.time.LocalDateTime from, java.time.LocalDateTime until, LocalDate firstWithout, LocalDate nextReport) {
        var paused = berlin(Set.of())
                .with(List.of(pause(
                        from.atZone(BERLIN).toInstant(), until.atZone(BERLIN).toInstant())));

        assertThat(paused.reportDays()).doesNotContain(firstWithout);
        assertThat(paused.reportDays().stream()
                        .filter(day -> !day.isBefore(firstWithout))
                        .findFirst())
                .contains(nextReport);
    }

    @Test
    void while_it_is_paused_no_cut_off_comes() {
        var paused = berlin(Set.of()).with(List.of(pause(at(LocalDate.parse("2026-01-14"), 9), null)));

        assertThat(paused.reportDaysPassed(Instant.parse("2026-03-01T00:00:00Z")))
                .containsExactly(LocalDate.parse("2026-01-12"), LocalDate.parse("2026-01-13"));
        assertThat(paused.isPausedAt(Instant.parse("2026-03-01T00:00:00Z"))).isTrue();
        assertThat(paused.isPausedAt(Instant.parse("2026-01-14T07:00:00Z"))).isFalse();
    }

    @Test
    void two_pauses_add_up_and_do_not_count_one_date_twice() {
        Instant first = at(LocalDate.parse("2026-01-13"), 18);
        var paused = berlin(Set.of())
                .with(List.of(
                        pause(first, at(LocalDate.parse("2026-01-15"), 8)),
                        pause(at(LocalDate.parse("2026-01-15"), 9), at(LocalDate.parse("2026-01-16"), 9))));

        assertThat(paused.pausedDays(at(LocalDate.parse("2026-01-16"), 9))).isEqualTo(3);
        assertThat(paused.lastDay()).isEqualTo(berlin(Set.of()).lastDay().plusDays(3));
        assertThat(paused.reportDays().get(2)).isEqualTo("2026-01-19");
    }

    @Test
    void a_promised_turnaround_is_elapsed_time_without_the_pause() {
        Instant asked = Instant.parse("2026-01-14T08:00:00Z");
        Instant paused = asked.plus(Duration.ofHours(10));
        Instant resumed = paused.plus(Duration.ofDays(11)).plus(Duration.ofMinutes(17));
        var schedule = berlin(Set.of());

        assertThat(schedule.slaEnd(asked, Duration.ofHours(24))).contains(asked.plus(Duration.ofHours(24)));
        assertThat(schedule.with(List.of(pause(paused, null))).slaEnd(asked, Duration.ofHours(24)))
                .isEmpty();
        assertThat(schedule.with(List.of(pause(paused, null))).slaEnd(asked, Duration.ofHours(10)))
                .as("it was over when the pause began")
                .contains(paused);
        assertThat(schedule.with(List.of(pause(paused, resumed))).slaEnd(asked, Duration.ofHours(24)))
                .contains(resumed.plus(Duration.ofHours(14)));
        assertThat(schedule.with(List.of(pause(paused, resumed))).slaEnd(paused.plusSeconds(60), Duration.ofHours(1)))
                .as("asked in the pause")
                .contains(resumed.plus(Duration.ofHours(1)));
    }

    private static PilotSchedule berlin(Set<LocalDate> holidays) {
        return new PilotSchedule(MONDAY, 30, BERLIN, WEEKEND, holidays, FIVE);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(BERLIN).toInstant();
    }

    private static Pause pause(Instant from, @Nullable Instant until) {
        return new Pause(from, until, "Tool migration", new PersonId("lena"));
    }
}
