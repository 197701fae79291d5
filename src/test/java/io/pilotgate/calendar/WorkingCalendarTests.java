package io.pilotgate.calendar;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTests {

    private static final Set<DayOfWeek> SATURDAY_AND_SUNDAY = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Test
    void weekend_and_holidays_are_no_working_days() {
        var calendar = new WorkingCalendar(
                ZoneId.of("Europe/Berlin"), SATURDAY_AND_SUNDAY, Set.of(LocalDate.parse("2026-12-25")));

        // Christmas 2026 is a Friday.
        assertThat(calendar.workingDays(span("2026-12-23", "2026-12-28")))
                .containsExactly(
                        LocalDate.parse("2026-12-23"), LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-28"));
        assertThat(calendar.workingDays(span("2026-12-25", "2026-12-27"))).isEmpty();
    }

    @Test
    void the_weekend_is_where_the_vendor_says_it_is() {
        var cairo =
                new WorkingCalendar(ZoneId.of("Africa/Cairo"), Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of());

        assertThat(cairo.isWorkingDay(LocalDate.parse("2026-11-06"))).isFalse();
        assertThat(cairo.isWorkingDay(LocalDate.parse("2026-11-08"))).isTrue();
    }

    @Test
    void a_week_without_a_working_day_is_refused() {
        assertThatThrownBy(() -> new WorkingCalendar(ZoneId.of("UTC"), EnumSet.allOf(DayOfWeek.class), Set.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("at least one working day");
    }

    /** The offsets and the nights of the changes are those of the IANA time zone database. */
    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "Europe/Berlin,     2026-07-01, 18:00, 2026-07-01T16:00:00Z, an ordinary evening in summer",
        "Europe/Berlin,     2026-03-29, 02:30, 2026-03-29T01:30:00Z, put forward over it: 03:30",
        "Europe/Berlin,     2026-10-25, 02:30, 2026-10-25T00:30:00Z, shown twice: the first",
        "Europe/Berlin,     2026-10-25, 03:00, 2026-10-25T02:00:00Z, after the second",
        "America/Sao_Paulo, 2018-11-04, 00:00, 2018-11-04T03:00:00Z, a day that begins at 01:00",
        "Pacific/Apia,      2011-12-30, 18:00, 2011-12-31T04:00:00Z, a day that was left out",
        "Asia/Kolkata,      2026-11-02, 18:00, 2026-11-02T12:30:00Z, half an hour",
        "Asia/Kathmandu,    2026-11-02, 18:00, 2026-11-02T12:15:00Z, three quarters of an hour",
        "Australia/Lord_Howe, 2026-10-04, 02:15, 2026-10-03T15:45:00Z, put forward by half an hour: 02:45",
        "Australia/Lord_Howe, 2026-04-05, 01:45, 2026-04-04T14:45:00Z, put back by half an hour: the first"
    })
    void local_time_comes_exactly_once_a_day(ZoneId zone, LocalDate day, LocalTime time, Instant expected, String why) {
        var calendar = new WorkingCalendar(zone, SATURDAY_AND_SUNDAY, Set.of());

        assertThat(calendar.at(day, time)).as(why).isEqualTo(expected);
    }

    @Test
    void the_date_is_the_one_that_the_zone_shows() {
        Instant lateInUtc = Instant.parse("2026-11-02T20:00:00Z");

        assertThat(in("Asia/Kolkata").dayOf(lateInUtc)).isEqualTo(LocalDate.parse("2026-11-03"));
        assertThat(in("America/New_York").dayOf(lateInUtc)).isEqualTo(LocalDate.parse("2026-11-02"));
    }

    private static WorkingCalendar in(String zone) {
        return new WorkingCalendar(ZoneId.of(zone), SATURDAY_AND_SUNDAY, Set.of());
    }

    private static DateSpan span(String first, String last) {
        return new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
    }
}
