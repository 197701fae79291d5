package io.pilotgate.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times in the pilot's zone and in the person's, and what is left until then. */
class TwoZonesTests {

    private static final Instant WINTER = Instant.parse("2026-01-19T16:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void both_are_named_where_their_clocks_differ() {
        assertThat(new TwoZones(BERLIN, ZoneId.of("Asia/Manila")).time(WINTER))
                .isEqualTo("Mon 19 Jan 2026, 17:00 (Europe/Berlin), for you Tue 20 Jan 2026, 00:00 (Asia/Manila)");
    }

    @Test
    void one_is_enough_where_they_agree_or_the_other_is_not_known() {
        String berlin = "Mon 19 Jan 2026, 17:00 (Europe/Berlin)";
        assertThat(new TwoZones(BERLIN, null).time(WINTER)).isEqualTo(berlin);
        assertThat(new TwoZones(BERLIN, ZoneId.of("Europe/Madrid")).time(WINTER))
                .isEqualTo(berlin);
        assertThat(new TwoZones(ZoneOffset.UTC, null).time(WINTER)).isEqualTo("Mon 19 Jan 2026, 16:00 (UTC)");
    }

    /** London and Abidjan agree in winter and differ in summer. */
    @Test
    void whether_they_agree_is_asked_of_the_day() {
        TwoZones zones = new TwoZones(ZoneId.of("Europe/London"), ZoneId.of("Africa/Abidjan"));
        assertThat(zones.time(WINTER)).doesNotContain("for you");
        assertThat(zones.time(Instant.parse("2026-07-20T16:00:00Z")))
                .contains("17:00", "for you Mon 20 Jul 2026, 16:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-19T21:20:00Z, due in 5 h 20 min",
        "2026-01-19T16:40:59Z, due in 40 min",
        "2026-01-19T18:00:00Z, due in 2 h",
        "2026-01-21T15:59:00Z, due in 47 h 59 min",
        "2026-01-21T16:00:00Z, due in 2 days",
        "2026-01-22T19:30:00Z, due in 3 days 3 h",
        "2026-01-19T16:00:30Z, due now",
        "2026-01-19T15:59:30Z, due now",
        "2026-01-19T15:20:00Z, overdue by 40 min",
        "2026-01-17T13:00:00Z, overdue by 2 days 3 h"
    })
    void what_is_left_is_said_in_days_hours_and_minutes(Instant due, String words) {
        assertThat(TimeLeft.words(due, WINTER)).isEqualTo(words);
    }
}
