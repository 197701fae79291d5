package io.pilotgate.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyHoursTests {

    /** New York from nine to five; worked out by hand with the zones' offsets of 2026 and 2027. */
    @ParameterizedTest(name = "{0}: {1} {2}-{3} shares {4}")
    @CsvSource({
        // EST is UTC-5, WET is UTC+0: New York works 14-22 UTC.
        "2026-12-01, Europe/Lisbon, 10:00, 19:00, PT5H",
        // Between 14 and 28 March the US are on summer time and Europe is not: 13-21 UTC.
        "2027-03-22, Europe/Lisbon, 10:00, 19:00, PT6H",
        "2027-03-29, Europe/Lisbon, 10:00, 19:00, PT5H",
        // Manila never changes: in winter 20:00-04:00 there is 12-20 UTC.
        "2026-12-01, Asia/Manila, 20:00, 04:00, PT6H",
        "2026-07-01, Asia/Manila, 20:00, 04:00, PT7H",
        "2026-12-01, Asia/Manila, 09:00, 18:00, PT0S",
        "2026-12-01, Asia/Kolkata, 14:30, 23:30, PT4H",
        // Across the date line: a morning in Auckland is the afternoon before in New York.
        "2026-12-01, Pacific/Auckland, 08:00, 17:00, PT3H",
        "2026-12-01, America/New_York, 09:00, 17:00, PT8H"
    })
    void overlap_by_hand(LocalDate day, ZoneId zone, LocalTime from, LocalTime to, Duration overlap) {
        assertThat(newYork().overlapOn(day, new DailyHours(zone, from, to))).isEqualTo(overlap);
    }

    @Test
    void a_night_on_which_the_clocks_change_is_as_long_as_it_is() {
        DailyHours night = new DailyHours(ZoneId.of("America/New_York"), LocalTime.of(22, 0), LocalTime.of(6, 0));

        assertThat(night.overlapOn(LocalDate.parse("2027-03-13"), night)).isEqualTo(Duration.ofHours(7));
        assertThat(night.overlapOn(LocalDate.parse("2026-10-31"), night)).isEqualTo(Duration.ofHours(9));
        assertThat(night.overlapOn(LocalDate.parse("2026-12-01"), night)).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void a_day_without_end_is_refused() {
        assertThatThrownBy(() -> new DailyHours(ZoneId.of("UTC"), LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(Refusal.class);
    }

    private static DailyHours newYork() {
        return new DailyHours(ZoneId.of("America/New_York"), LocalTime.of(9, 0), LocalTime.of(17, 0));
    }
}
