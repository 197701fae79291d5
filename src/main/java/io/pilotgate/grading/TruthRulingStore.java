package io.pilotgate.grading;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TruthRulingStore {

    private final JdbcClient jdbc;

    TruthRulingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PilotId pilot, int number, TruthRuling ruling) {
        jdbc.sql("insert into truth_ruling (pilot_id, number, right_label, reason, ruled_by, ruled_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        number,
                        ruling.right().name(),
                        ruling.reason(),
                        ruling.by().value(),
                        ruling.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By number. */
    Map<Integer, TruthRuling> all(PilotId pilot) {
        Map<Integer, TruthRuling> rulings = new HashMap<>();
        jdbc.sql("select * from truth_ruling where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) -> rulings.put(
                        row.getInt("number"),
                        new TruthRuling(
                                RightTruth.valueOf(row.getString("right_label")),
                                row.getString("reason"),
                                new PersonId(row.getString("ruled_by")),
                                row.getObject("ruled_at", OffsetDateTime.class).toInstant())))
                .list();
        return rulings;
    }
}
