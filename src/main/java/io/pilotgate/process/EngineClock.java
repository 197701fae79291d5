package io.pilotgate.process;

import io.pilotgate.calendar.ClockMoved;
import io.pilotgate.calendar.ClockReset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The engine's clock is moved with ours or not at all. It is one for the whole JVM. */
@Component
class EngineClock {

    @EventListener
    void on(ClockMoved moved) {
        ClockUtil.setCurrentTime(Date.from(moved.to()));
    }

    @EventListener(ClockReset.class)
    void reset() {
        ClockUtil.reset();
    }
}
