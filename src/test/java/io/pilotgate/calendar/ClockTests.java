package io.pilotgate.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.testing.PilotgateTest;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class ClockTests {

    @Autowired
    Clock clock;

    @Autowired
    SettableClock settable;

    @AfterEach
    void back() {
        settable.reset();
    }

    @Test
    void the_clock_that_rooms_read_is_the_one_that_is_moved() {
        settable.moveTo(Instant.parse("2030-01-01T00:00:00Z"));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
    }
}
