package io.pilotgate.delivery;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The delivery of one pilot as a whole: its lock and its half-time review. */
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

    void append(PilotId pilot, MidPilotReview review) {
        jdbc.sql("insert into mid_pilot_review (pilot_id, works_well, to_adjust, actions, held_by, held_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        review.worksWell(),
                        review.toAdjust(),
                        review.actions(),
                        review.heldBy().value(),
                        review.heldAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<MidPilotReview> review(PilotId pilot) {
        return jdbc
                .sql("select * from mid_pilot_review where pilot_id = ? order by id desc")
                .param(pilot.value())
                .query((row, index) -> new MidPilotReview(
                        row.getString("works_well"),
                        row.getString("to_adjust"),
                        row.getString("actions"),
                        new PersonId(row.getString("held_by")),
                        row.getObject("held_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .findFirst();
    }
}
