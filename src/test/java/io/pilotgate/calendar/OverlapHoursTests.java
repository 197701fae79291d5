package io.pilotgate.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.kernel.DateSpan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked by hand; the offsets and the nights of the changes are those of the IANA time zone database. */
class OverlapHoursTests {

    private static final Set<DayOfWeek> SATURDAY_AND_SUNDAY = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final WorkingHours NEW_YORK = hours("America/New_York", "09:00", "17:00");

    /** New York goes to summer time on 8 March 2026 and back on 1 November, Lisbon on 29 March and 25 October. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-06, PT3H, New York 14:00 to 22:00 UTC meets Lisbon 08:00 to 17:00 UTC",
        "2026-03-09, PT4H, New York alone has gone to summer time",
        "2026-03-30, PT3H, both have: 13:00 to 21:00 meets 07:00 to 16:00",
        "2026-10-26, PT4H, Lisbon alone has gone back",
        "2026-11-02, PT3H, both have",
        "2026-03-07, PT0S, a Saturday"
    })
    void clocks_that_change_on_different_days(LocalDate day, Duration overlap, String why) {
        var lisbon = hours("Europe/Lisbon", "08:00", "17:00");

        assertThat(new OverlapHours(NEW_YORK, lisbon).on(day)).as(why).isEqualTo(overlap);
    }

    @Test
    void the_least_and_the_most_of_a_year() {
        var overlap = new OverlapHours(NEW_YORK, hours("Europe/Lisbon", "08:00", "17:00"));

        assertThat(overlap.daily(span("2026-01-01", "2026-12-31")))
                .contains(new OverlapHours.Range(Duration.ofHours(3), Duration.ofHours(4)));
        assertThat(overlap.daily(span("2026-03-07", "2026-03-08"))).isEmpty();
    }

    /** Manila has no summer time. */
    @Test
    void a_night_shift_belongs_to_the_date_on_which_it_begins() {
        var manila = hours("Asia/Manila", "21:00", "06:00");
        var overlap = new OverlapHours(NEW_YORK, manila);

        // Winter: 9 to 17 in New York is 22:00 to 06:00 in Manila. Summer: 21:00 to 05:00.
        assertThat(overlap.on(LocalDate.parse("2026-01-12"))).isEqualTo(Duration.ofHours(8));
        assertThat(overlap.on(LocalDate.parse("2026-07-13"))).isEqualTo(Duration.ofHours(8));
        // The night that begins on Friday reaches into Saturday and still counts.
        assertThat(overlap.on(LocalDate.parse("2026-01-16"))).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void a_holiday_of_either_side_has_none() {
        var manila = new WorkingHours(
                new WorkingCalendar(
                        ZoneId.of("Asia/Manila"), SATURDAY_AND_SUNDAY, Set.of(LocalDate.parse("2026-06-12"))),
                LocalTime.parse("21:00"),
                LocalTime.parse("06:00"));
        var overlap = new OverlapHours(NEW_YORK, manila);

        assertThat(overlap.on(LocalDate.parse("2026-06-11"))).isEqualTo(Duration.ofHours(8));
        assertThat(overlap.on(LocalDate.parse("2026-06-12"))).isEqualTo(Duration.ZERO);
        assertThat(new OverlapHours(manila, NEW_YORK).on(LocalDate.parse("2026-06-12")))
                .isEqualTo(Duration.ZERO);
        // Holidays and days off are left out of what a usual day has.
        assertThat(overlap.daily(span("2026-06-11", "2026-06-14")))
                .contains(new OverlapHours.Range(Duration.ofHours(8), Duration.ofHours(8)));
    }

    /** Berlin puts its clocks forward on Sunday 29 March 2026; a weekend is no work, so only the weekdays count. */
    @Test
    void between_two_instants_over_a_change_of_the_clocks() {
        var overlap = new OverlapHours(NEW_YORK, hours("Europe/Berlin", "09:00", "18:00"));

        // Friday 27 March, 16:00 UTC (Berlin 17:00, New York 12:00) to Monday 30 March, 14:00 UTC (Berlin 16:00).
        // Friday: until Berlin's 18:00 = 17:00 UTC, 1 h. Monday: from New York's 09:00 = 13:00 UTC, 1 h.
        assertThat(overlap.between(Instant.parse("2026-03-27T16:00:00Z"), Instant.parse("2026-03-30T14:00:00Z")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(overlap.between(Instant.parse("2026-03-30T14:00:00Z"), Instant.parse("2026-03-27T16:00:00Z")))
                .isEqualTo(Duration.ZERO);
    }

    /** Whole years minute by minute, by nothing but what the clocks on both walls show. */
    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 09:00, 17:00, Australia/Lord_Howe, 22:15, 07:45",
        "Europe/Berlin, 09:00, 17:30, Asia/Kathmandu, 10:45, 20:00",
        "America/New_York, 08:30, 16:30, Pacific/Apia, 21:00, 06:00",
        "Europe/London, 09:00, 17:00, Pacific/Chatham, 18:00, 04:00",
        "America/St_Johns, 00:00, 00:00, Asia/Tehran, 07:30, 12:30",
    })
    void a_year_counted_minute_by_minute(
            String buyerZone, String from, String to, String vendorZone, String vendorFrom, String vendorTo) {
        WorkingHours buyer = hours(buyerZone, from, to, "2026-07-03", "2026-12-25");
        WorkingHours vendor = hours(vendorZone, vendorFrom, vendorTo, "2026-03-29", "2026-06-01");
        Instant begin = Instant.parse("2026-01-01T00:00:00Z");
        Instant end = Instant.parse("2027-01-01T00:00:00Z");

        long together = 0;
        for (Instant at = begin; at.isBefore(end); at = at.plusSeconds(60)) {
            together += isAtWork(buyer, at) && isAtWork(vendor, at) ? 1 : 0;
        }

        assertThat(new OverlapHours(buyer, vendor).between(begin, end)).isEqualTo(Duration.ofMinutes(together));
    }

    private static boolean isAtWork(WorkingHours hours, Instant at) {
        LocalDateTime shown = LocalDateTime.ofInstant(at, hours.calendar().zone());
        LocalDate day = shown.toLocalDate();
        LocalTime time = shown.toLocalTime();
        boolean today = hours.calendar().isWorkingDay(day);
        boolean yesterday = hours.calendar().isWorkingDay(day.minusDays(1));
        return hours.to().isAfter(hours.from())
                ? today && !time.isBefore(hours.from()) && time.isBefore(hours.to())
                : (today && !time.isBefore(hours.from())) || (yesterday && time.isBefore(hours.to()));
    }

    @Test
    void around_the_clock_is_the_same_time_twice() {
        var overlap = new OverlapHours(NEW_YORK, hours("Asia/Kolkata", "00:00", "00:00"));

        assertThat(overlap.on(LocalDate.parse("2026-02-03"))).isEqualTo(Duration.ofHours(8));
        // Friday from 13:30 in New York on it is Saturday in Kolkata: 4 h 30 min of the day are left.
        assertThat(overlap.on(LocalDate.parse("2026-02-06"))).isEqualTo(Duration.ofMinutes(270));
    }

    private static WorkingHours hours(String zone, String from, String to, String... holidays) {
        return new WorkingHours(
                new WorkingCalendar(
                        ZoneId.of(zone),
                        SATURDAY_AND_SUNDAY,
                        Arrays.stream(holidays).map(LocalDate::parse).collect(Collectors.toSet())),
                LocalTime.parse(from),
                LocalTime.parse(to));
    }

    private static DateSpan span(String first, String last) {
        return new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
    }
}
