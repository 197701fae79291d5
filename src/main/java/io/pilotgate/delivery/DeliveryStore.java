package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The delivery of one pilot as a whole: its lock. */
@Repository
class DeliveryStore {

    private final JdbcClient jdbc;

    DeliveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(PilotId pilot) {
        jdbc.sql("insert into delivery (pilot_id) values (?)")
                .param(pilot.value())
                .update();
    }

    /** Locks the row: what is handed in to one pilot is taken in one after the other. */
    boolean isLockedForUpdate(PilotId pilot) {
        return jdbc.sql("select locked_at is not null from delivery where pilot_id = ? for update")
                .param(pilot.value())
                .query(Boolean.class)
                .single();
    }

    boolean isLocked(PilotId pilot) {
        return jdbc.sql("select locked_at is not null from delivery where pilot_id = ?")
                .param(pilot.value())
                .query(Boolean.class)
                .single();
    }

    void lock(PilotId pilot, Instant at) {
        jdbc.sql("update delivery set locked_at = ? where pilot_id = ?")
                .params(at.atOffset(ZoneOffset.UTC), pilot.value())
                .update();
    }
}
