package io.pilotgate.pilot;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PauseStore {

    private final JdbcClient jdbc;

    PauseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(PilotId pilot, Pause pause) {
        jdbc.sql("insert into pilot_pause (pilot_id, paused_at, paused_by, reason) values (?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        pause.from().atOffset(ZoneOffset.UTC),
                        pause.by().value(),
                        pause.reason())
                .update();
    }

    void end(PilotId pilot, Instant until, PersonId by) {
        jdbc.sql("update pilot_pause set resumed_at = ?, resumed_by = ? where pilot_id = ? and resumed_at is null")
                .params(until.atOffset(ZoneOffset.UTC), by.value(), pilot.value())
                .update();
    }

    /** The pauses of a pilot in order. */
    List<Pause> of(PilotId pilot) {
        return jdbc.sql("select * from pilot_pause where pilot_id = ? order by id")
                .param(pilot.value())
                .query(PauseStore::pause)
                .list();
    }

    Map<PilotId, List<Pause>> all() {
        return byPilot(jdbc.sql("select * from pilot_pause order by id"));
    }

    /** @param pilots at least one */
    Map<PilotId, List<Pause>> of(Set<PilotId> pilots) {
        return byPilot(jdbc.sql("select * from pilot_pause where pilot_id in (:ids) order by id")
                .param("ids", pilots.stream().map(PilotId::value).toList()));
    }

    private static Map<PilotId, List<Pause>> byPilot(JdbcClient.StatementSpec select) {
        Map<PilotId, List<Pause>> all = new HashMap<>();
        select.query((row, index) -> all.computeIfAbsent(
                                new PilotId(row.getString("pilot_id")), pilot -> new ArrayList<>())
                        .add(pause(row, index)))
                .list();
        return all;
    }

    private static Pause pause(ResultSet row, int index) throws SQLException {
        OffsetDateTime resumed = row.getObject("resumed_at", OffsetDateTime.class);
        return new Pause(
                row.getObject("paused_at", OffsetDateTime.class).toInstant(),
                resumed == null ? null : resumed.toInstant(),
                row.getString("reason"),
                new PersonId(row.getString("paused_by")));
    }
}
