package io.pilotgate.grading;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was revealed. */
@Repository
class RevealStore {

    private final JdbcClient jdbc;

    RevealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PilotId pilot, Reveal reveal) {
        jdbc.sql("insert into truth_reveal (pilot_id, purpose, attempt, file_hash, file_size, revealed_by, revealed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        reveal.set().purpose().name(),
                        reveal.set().attempt(),
                        reveal.file().hex(),
                        reveal.size(),
                        reveal.by().value(),
                        reveal.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Reveal> of(PilotId pilot) {
        return jdbc.sql("select * from truth_reveal where pilot_id = ?")
                .param(pilot.value())
                .query(RevealStore::reveal)
                .list();
    }

    private static Reveal reveal(ResultSet row, int index) throws SQLException {
        return new Reveal(
                new SetName(TruthPurpose.valueOf(row.getString("purpose")), row.getInt("attempt")),
                new Sha256(row.getString("file_hash")),
                row.getLong("file_size"),
                new PersonId(row.getString("revealed_by")),
                row.getObject("revealed_at", OffsetDateTime.class).toInstant());
    }
}
