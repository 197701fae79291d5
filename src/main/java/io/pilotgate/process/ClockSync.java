package io.pilotgate.process;

import io.pilotgate.calendar.ClockMoved;
import io.pilotgate.calendar.ClockReset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The engine's clock moves with ours or not at all; it is one per JVM. */
@Component
class ClockSync {

    @EventListener
    void on(ClockReset reset) {
        ClockUtil.reset();
    }

    @EventListener
    void on(ClockMoved moved) {
        ClockUtil.setCurrentTime(Date.from(moved.to()));
    }
}
