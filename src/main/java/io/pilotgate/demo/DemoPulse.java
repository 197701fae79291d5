package io.pilotgate.demo;

import io.pilotgate.process.Clockwork;
import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does what is due, in place of the engine's job executor, which would not wait for a clock that is moved by hand. */
@Component
@Profile("demo")
class DemoPulse {

    private final Clockwork clockwork;
    private final Clock clock;

    DemoPulse(Clockwork clockwork, Clock clock) {
        this.clockwork = clockwork;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    void beat() {
        clockwork.advanceTo(clock.instant());
    }
}
