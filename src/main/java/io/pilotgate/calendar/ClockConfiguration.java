package io.pilotgate.calendar;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that every room reads. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @ConditionalOnProperty(name = "pilotgate.clock.movable", havingValue = "true")
    SettableClock clock(ClockSettings settings, ApplicationEventPublisher facts) {
        return new SettableClock(Clock.systemUTC(), settings.rewindable(), facts::publishEvent);
    }

    @Bean("clock")
    @ConditionalOnProperty(name = "pilotgate.clock.movable", havingValue = "false", matchIfMissing = true)
    Clock systemClock() {
        return Clock.systemUTC();
    }
}
