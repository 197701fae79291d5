package io.pilotgate.decision.quality;

import io.pilotgate.delivery.Side;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RetrainingStore {

    private final JdbcClient jdbc;

    RetrainingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PilotId pilot, RetrainingCycle cycle) {
        jdbc.sql("insert into retraining_cycle (pilot_id, cycle_number, held_on, topic, people, causes, side,"
                        + " recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        cycle.number(),
                        cycle.heldOn(),
                        cycle.topic(),
                        String.join("\n", cycle.people()),
                        String.join(",", cycle.causes()),
                        cycle.side().name(),
                        cycle.by().value(),
                        cycle.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By number. */
    List<RetrainingCycle> all(PilotId pilot) {
        return jdbc.sql("select * from retraining_cycle where pilot_id = ? order by cycle_number")
                .param(pilot.value())
                .query(RetrainingStore::cycle)
                .list();
    }

    private static RetrainingCycle cycle(ResultSet row, int index) throws SQLException {
        return new RetrainingCycle(
                row.getInt("cycle_number"),
                row.getObject("held_on", LocalDate.class),
                row.getString("topic"),
                row.getString("people").lines().toList(),
                List.of(row.getString("causes").split(",")),
                Side.valueOf(row.getString("side")),
                new PersonId(row.getString("recorded_by")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
