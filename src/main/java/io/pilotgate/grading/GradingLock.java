package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.PilotLaunched;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lets one transaction a pilot seal, grade or accept at a time. Two at once would both find nothing there and both write.
 */
@Repository
class GradingLock {

    private final JdbcClient jdbc;

    GradingLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PilotLaunched launched) {
        jdbc.sql("insert into grading (pilot_id) values (?)")
                .param(launched.pilot().value())
                .update();
    }

    /** Waits for its turn, which lasts until the transaction ends. */
    void take(PilotId pilot) {
        jdbc.sql("select pilot_id from grading where pilot_id = ? for update")
                .param(pilot.value())
                .query(String.class)
                .single();
    }
}
