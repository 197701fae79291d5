package io.pilotgate.portal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Refusal;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times as people enter them where the clocks change: 2026 in New York on 8 March and 1 November, in Berlin on 29 March and 25 October. */
class ClockReadingTests {

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-11-01T01:30, 2026-11-01T01:30-04:00, 2026-11-01T05:30:00Z,"
                + " 2026-11-01T01:30-05:00, 2026-11-01T06:30:00Z",
        "Europe/Berlin, 2026-10-25T02:30, 2026-10-25T02:30+02:00, 2026-10-25T00:30:00Z,"
                + " 2026-10-25T02:30+01:00, 2026-10-25T01:30:00Z"
    })
    void one_that_comes_twice_is_said_with_its_offset(
            ZoneId zone, String shown, String first, Instant early, String second, Instant late) {
        assertThatThrownBy(() -> read(zone, shown))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("comes twice in " + zone)
                .hasMessageContaining("Write " + first + " for the first time, or " + second + " for the second");
        assertThat(read(zone, first)).isEqualTo(early);
        assertThat(read(zone, second)).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-08T02:30, from 2026-03-08T02:00 to 2026-03-08T03:00",
        "Europe/Berlin, 2026-03-29T02:30, from 2026-03-29T02:00 to 2026-03-29T03:00"
    })
    void one_that_never_comes_is_refused(ZoneId zone, String shown, String gap) {
        assertThatThrownBy(() -> read(zone, shown)).isInstanceOf(Refusal.class).hasMessageContaining(gap);
    }

    @Test
    void the_hours_before_and_after_are_read_as_the_clocks_show_them() {
        ZoneId newYork = ZoneId.of("America/New_York");
        assertThat(read(newYork, "2026-11-01T00:59")).isEqualTo(Instant.parse("2026-11-01T04:59:00Z"));
        assertThat(read(newYork, "2026-11-01T02:00")).isEqualTo(Instant.parse("2026-11-01T07:00:00Z"));
        assertThat(read(newYork, "2026-03-08T03:00")).isEqualTo(Instant.parse("2026-03-08T07:00:00Z"));
        assertThat(read(ZoneId.of("UTC"), "2026-11-01T01:30")).isEqualTo(Instant.parse("2026-11-01T01:30:00Z"));
    }

    private static Instant read(ZoneId zone, String entered) {
        return new Field("dataAt", entered).instant(zone, "Say when.");
    }
}
