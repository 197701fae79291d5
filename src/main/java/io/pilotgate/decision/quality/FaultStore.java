package io.pilotgate.decision.quality;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FaultStore {

    private final JdbcClient jdbc;

    FaultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(PilotId pilot, FaultMark mark) {
        jdbc.sql("insert into fault_mark (pilot_id, failed_number, instruction, sop_version, reason, marked_by,"
                        + " marked_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        mark.number(),
                        mark.instruction(),
                        mark.sopVersion(),
                        mark.reason(),
                        mark.by().value(),
                        mark.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest of each failed item, by its number. */
    Map<Integer, FaultMark> newest(PilotId pilot) {
        Map<Integer, FaultMark> newest = new TreeMap<>();
        jdbc.sql("select * from fault_mark where pilot_id = ? order by id")
                .param(pilot.value())
                .query(FaultStore::mark)
                .list()
                .forEach(mark -> newest.put(mark.number(), mark));
        return newest;
    }

    private static FaultMark mark(ResultSet row, int index) throws SQLException {
        return new FaultMark(
                row.getInt("failed_number"),
                row.getBoolean("instruction"),
                row.getString("sop_version"),
                row.getString("reason"),
                new PersonId(row.getString("marked_by")),
                row.getObject("marked_at", OffsetDateTime.class).toInstant());
    }
}
