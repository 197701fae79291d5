package io.pilotgate.decision;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NextCycleStore {

    private final JdbcClient jdbc;

    NextCycleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(NextCycle cycle) {
        jdbc.sql("insert into next_cycle (pilot_id, successor_id, cycle, scope_change, planned_by, planned_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        cycle.pilot().value(),
                        cycle.successor().value(),
                        cycle.number(),
                        cycle.scopeChange(),
                        cycle.plannedBy().value(),
                        cycle.plannedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<NextCycle> after(PilotId pilot) {
        return jdbc.sql("select * from next_cycle where pilot_id = ?")
                .param(pilot.value())
                .query(NextCycleStore::cycle)
                .optional();
    }

    Optional<NextCycle> before(PilotId successor) {
        return jdbc.sql("select * from next_cycle where successor_id = ?")
                .param(successor.value())
                .query(NextCycleStore::cycle)
                .optional();
    }

    private static NextCycle cycle(ResultSet row, int index) throws SQLException {
        return new NextCycle(
                new PilotId(row.getString("pilot_id")),
                new PilotId(row.getString("successor_id")),
                row.getInt("cycle"),
                row.getString("scope_change"),
                new PersonId(row.getString("planned_by")),
                row.getObject("planned_at", OffsetDateTime.class).toInstant());
    }
}
