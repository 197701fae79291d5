package io.pilotgate.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ClockConfigurationTests {

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(ClockConfiguration.class, Settings.class);

    @Test
    void nobody_moves_the_clock_of_a_real_service() {
        service.run(started -> assertThat(started).hasSingleBean(Clock.class).doesNotHaveBean(SettableClock.class));
    }

    @Test
    void a_movable_clock_does_not_go_back_unless_told() {
        service.withPropertyValues("pilotgate.clock.movable=true").run(started -> {
            assertThat(started).hasSingleBean(Clock.class);
            SettableClock clock = started.getBean(SettableClock.class);
            clock.moveTo(clock.instant().plusSeconds(3600));
            assertThatThrownBy(() -> clock.moveTo(clock.instant().minusSeconds(1)))
                    .hasMessageContaining("never goes back");
        });
    }

    @EnableConfigurationProperties(ClockSettings.class)
    static class Settings {}
}
