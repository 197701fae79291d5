package io.pilotgate.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates counted in a calendar of 2026, in which 5 January is a Monday. */
class PilotScheduleTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-01-05");
    private static final Set<DayOfWeek> SATURDAY_AND_SUNDAY = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    @Test
    void ninety_days_are_the_days_of_the_guide() {
        PilotSchedule schedule = berlin(90);

        assertThat(schedule.phase(Phase.ONBOARDING)).isEqualTo(days("2026-01-05", "2026-01-11"));
        assertThat(schedule.phase(Phase.CALIBRATION)).isEqualTo(days("2026-01-12", "2026-01-18"));
        assertThat(schedule.phase(Phase.DELIVERY)).isEqualTo(days("2026-01-19", "2026-03-05"));
        assertThat(schedule.phase(Phase.DECISION)).isEqualTo(days("2026-03-06", "2026-04-04"));
        assertThat(schedule.dayOf(LocalDate.parse("2026-01-18"))).isEqualTo(14);
        assertThat(schedule.dayOf(LocalDate.parse("2026-03-05"))).isEqualTo(60);
        assertThat(schedule.lastDay()).isEqualTo("2026-04-04");
    }

    /** Thirty days, the shortest pilot: 1-3, 4-5, 6-20, 21-30. */
    @Test
    void the_shortest_pilot_has_every_phase() {
        PilotSchedule schedule = berlin(30);

        assertThat(schedule.phase(Phase.ONBOARDING)).isEqualTo(days("2026-01-05", "2026-01-07"));
        assertThat(schedule.phase(Phase.CALIBRATION)).isEqualTo(days("2026-01-08", "2026-01-09"));
        assertThat(schedule.phase(Phase.DELIVERY)).isEqualTo(days("2026-01-10", "2026-01-24"));
        assertThat(schedule.phase(Phase.DECISION)).isEqualTo(days("2026-01-25", "2026-02-03"));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 31, 37, 45, 52, 60, 75, 89, 90})
    void phases_follow_each_other_without_gap_or_overlap(int length) {
        PilotSchedule schedule = berlin(length);

        assertThat(schedule.phase(Phase.ONBOARDING).first()).isEqualTo(MONDAY);
        assertThat(schedule.phase(Phase.CALIBRATION).first())
                .isEqualTo(schedule.phase(Phase.ONBOARDING).last().plusDays(1));
        assertThat(schedule.phase(Phase.DELIVERY).first())
                .isEqualTo(schedule.phase(Phase.CALIBRATION).last().plusDays(1));
        assertThat(schedule.phase(Phase.DECISION).first())
                .isEqualTo(schedule.phase(Phase.DELIVERY).last().plusDays(1));
        assertThat(schedule.phase(Phase.DECISION).last()).isEqualTo(MONDAY.plusDays(length - 1L));
    }

    @Test
    void gates_are_due_on_working_days() {
        PilotSchedule schedule = berlin(90);

        // Day 7 is a Sunday, day 14 too; day 61 is a Friday, day 90 a Saturday.
        assertThat(schedule.gateDate(Gate.ONBOARDING)).isEqualTo("2026-01-09");
        assertThat(schedule.gateDate(Gate.CALIBRATION)).isEqualTo("2026-01-16");
        assertThat(schedule.gateDate(Gate.DELIVERY)).isEqualTo("2026-03-06");
        assertThat(schedule.gateDate(Gate.DECISION)).isEqualTo("2026-04-03");
    }

    @Test
    void a_holiday_moves_a_gate_to_another_working_day_of_its_phase() {
        PilotSchedule schedule = berlin(90, "2026-01-09", "2026-03-06", "2026-04-03");

        assertThat(schedule.gateDate(Gate.ONBOARDING)).isEqualTo("2026-01-08");
        assertThat(schedule.gateDate(Gate.DELIVERY)).as("the next one").isEqualTo("2026-03-09");
        assertThat(schedule.gateDate(Gate.DECISION)).as("the one before").isEqualTo("2026-04-02");
    }

    @Test
    void report_days_are_the_working_days_of_the_delivery() {
        PilotSchedule schedule = berlin(90, "2026-02-16");

        // Six weeks from 19 January and four days, without one holiday.
        assertThat(schedule.reportDays()).hasSize(6 * 5 + 4 - 1);
        assertThat(schedule.reportDays().get(0)).isEqualTo("2026-01-19");
        assertThat(schedule.reportDays()).last().isEqualTo(LocalDate.parse("2026-03-05"));
        assertThat(schedule.reportDays())
                .doesNotContain(
                        LocalDate.parse("2026-01-24"), LocalDate.parse("2026-01-25"), LocalDate.parse("2026-02-16"));
    }

    @Test
    void the_review_is_on_the_middle_report_day() {
        // 34 report days; the 18th is the Wednesday of the fourth week.
        assertThat(berlin(90).midPilotReview()).isEqualTo("2026-02-11");
        // 10 report days from 12 January; the sixth.
        assertThat(berlin(30).midPilotReview()).isEqualTo("2026-01-19");
    }

    @Test
    void deliveries_end_at_the_last_report_days_cut_off() {
        // Day 20 of the thirty is a Saturday: Friday it is.
        assertThat(berlin(30).deliveryEnds()).isEqualTo("2026-01-23T16:00:00Z");
        assertThat(berlin(90).deliveryEnds()).isEqualTo("2026-03-05T16:00:00Z");
    }

    /** The offsets are those of the IANA time zone database. */
    @ParameterizedTest(name = "{0} on {1} at {2}")
    @CsvSource({
        "Europe/Berlin,    2026-03-27, 17:00, 2026-03-27T16:00:00Z",
        "Europe/Berlin,    2026-03-30, 17:00, 2026-03-30T15:00:00Z",
        "America/New_York, 2026-03-06, 17:00, 2026-03-06T22:00:00Z",
        "America/New_York, 2026-03-09, 17:00, 2026-03-09T21:00:00Z",
        "Asia/Kolkata,     2026-03-09, 17:00, 2026-03-09T11:30:00Z",
        "Asia/Kathmandu,   2026-03-09, 17:00, 2026-03-09T11:15:00Z",
        "Europe/Berlin,    2026-03-29, 02:30, 2026-03-29T01:30:00Z"
    })
    void the_cut_off_keeps_the_wall_clock(ZoneId zone, LocalDate day, LocalTime cutOff, Instant expected) {
        var schedule = new PilotSchedule(MONDAY, 90, zone, SATURDAY_AND_SUNDAY, Set.of(), cutOff);

        assertThat(schedule.cutOffOn(day)).isEqualTo(expected);
    }

    @Test
    void the_decision_is_due_in_summer_time_where_the_kick_off_was_in_winter() {
        assertThat(berlin(90).gateDue(Gate.ONBOARDING)).isEqualTo("2026-01-09T16:00:00Z");
        assertThat(berlin(90).gateDue(Gate.DECISION)).isEqualTo("2026-04-03T15:00:00Z");
    }

    @Test
    void a_day_begins_at_midnight_of_the_pilots_zone() {
        var kolkata = new PilotSchedule(MONDAY, 30, ZoneId.of("Asia/Kolkata"), Set.of(), Set.of(), FIVE);

        assertThat(kolkata.dayAt(Instant.parse("2026-01-04T18:29:59Z"))).isZero();
        assertThat(kolkata.dayAt(Instant.parse("2026-01-04T18:30:00Z"))).isEqualTo(1);
        assertThat(kolkata.dateOf(1)).isEqualTo(MONDAY);
        assertThat(kolkata.dateOf(30)).isEqualTo(kolkata.lastDay());
    }

    @Test
    void where_the_weekend_is_friday_and_saturday_sunday_is_a_report_day() {
        var cairo = new PilotSchedule(
                MONDAY, 30, ZoneId.of("Africa/Cairo"), Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of(), FIVE);

        assertThat(cairo.reportDays().get(0)).isEqualTo("2026-01-11");
    }

    @ParameterizedTest
    @ValueSource(ints = {29, 91, 0, -5})
    void a_length_outside_thirty_to_ninety_days_is_refused(int length) {
        assertThatThrownBy(() -> berlin(length))
                .isInstanceOf(Refusal.class)
                .hasMessage("A pilot runs 30 to 90 days, not " + length + ".");
    }

    @Test
    void a_week_without_a_working_day_is_refused() {
        assertThatThrownBy(() ->
                        new PilotSchedule(MONDAY, 30, ZoneId.of("UTC"), EnumSet.allOf(DayOfWeek.class), Set.of(), FIVE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("at least one working day");
    }

    @Test
    void holidays_that_swallow_the_delivery_are_refused() {
        Set<LocalDate> allOfJanuary =
                MONDAY.datesUntil(LocalDate.parse("2026-02-01")).collect(Collectors.toSet());

        assertThatThrownBy(
                        () -> new PilotSchedule(MONDAY, 30, ZoneId.of("UTC"), SATURDAY_AND_SUNDAY, allOfJanuary, FIVE))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .singleElement()
                                .extracting(Refusal.Reason::place)
                                .isEqualTo("holidays"));
    }

    private static PilotSchedule berlin(int length, String... holidays) {
        return new PilotSchedule(
                MONDAY,
                length,
                ZoneId.of("Europe/Berlin"),
                SATURDAY_AND_SUNDAY,
                Set.of(holidays).stream().map(LocalDate::parse).collect(Collectors.toSet()),
                FIVE);
    }

    private static DateSpan days(String first, String last) {
        return new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
    }
}
