package io.pilotgate.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does what is due, in place of the engine's job executor, which would not wait for a clock that is moved by hand. */
@Component
@Profile("demo")
class DemoPulse {

    private final TimeMachine machine;

    DemoPulse(TimeMachine machine) {
        this.machine = machine;
    }

    @Scheduled(fixedDelay = 1000)
    void beat() {
        machine.beat();
    }
}
