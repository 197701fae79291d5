package io.pilotgate.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettableClockTests {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final List<Object> facts = new ArrayList<>();
    private final SettableClock clock = clock(false);

    @Test
    void runs_with_the_real_clock_until_it_is_moved() {
        assertThat(clock.instant()).isEqualTo(NOON);
        assertThat(facts).isEmpty();
    }

    @Test
    void stands_where_it_was_moved_to_and_says_so() {
        clock.moveTo(NOON.plusSeconds(60));

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(60));
        assertThat(facts).containsExactly(new ClockMoved(NOON.plusSeconds(60)));
    }

    @Test
    void never_goes_back() {
        clock.moveTo(NOON.plusSeconds(60));

        assertThatThrownBy(() -> clock.moveTo(NOON.plusSeconds(59)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2026-11-02T12:01:00Z");
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(60));
        assertThat(facts).hasSize(1);
    }

    @Test
    void goes_back_in_tests() {
        SettableClock rewindable = clock(true);

        rewindable.moveTo(NOON.minusSeconds(1));

        assertThat(rewindable.instant()).isEqualTo(NOON.minusSeconds(1));
    }

    @Test
    void returns_to_real_time_and_says_so() {
        clock.moveTo(NOON.plusSeconds(60));
        clock.reset();

        assertThat(clock.instant()).isEqualTo(NOON);
        assertThat(facts).last().isEqualTo(new ClockReset());
    }

    @Test
    void its_views_from_other_zones_move_along() {
        Clock inKathmandu = clock.withZone(ZoneId.of("Asia/Kathmandu"));

        clock.moveTo(NOON.plusSeconds(60));

        assertThat(inKathmandu.instant()).isEqualTo(NOON.plusSeconds(60));
        assertThat(inKathmandu.getZone()).isEqualTo(ZoneId.of("Asia/Kathmandu"));
    }

    private SettableClock clock(boolean rewindable) {
        return new SettableClock(Clock.fixed(NOON, ZoneOffset.UTC), rewindable, facts::add);
    }
}
