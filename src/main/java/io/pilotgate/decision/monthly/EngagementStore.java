package io.pilotgate.decision.monthly;

import io.pilotgate.decision.monthly.Engagement.End;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EngagementStore {

    private final JdbcClient jdbc;

    EngagementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(PilotId pilot, LocalDate on) {
        jdbc.sql("insert into engagement (pilot_id, begins_on) values (?, ?)")
                .params(pilot.value(), on)
                .update();
    }

    /** Answers whether it went on: of two people who end it at once, one does. */
    boolean end(PilotId pilot, End end, Instant at) {
        return jdbc.sql("update engagement set ended_on = ?, end_reason = ?, ended_by = ?, ended_at = ?"
                                + " where pilot_id = ? and ended_on is null")
                        .params(end.on(), end.reason(), end.by().value(), at.atOffset(ZoneOffset.UTC), pilot.value())
                        .update()
                == 1;
    }

    Optional<Engagement> find(PilotId pilot) {
        return jdbc.sql("select * from engagement where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) -> engagement(pilot, row))
                .optional();
    }

    private static Engagement engagement(PilotId pilot, ResultSet row) throws SQLException {
        LocalDate ended = row.getObject("ended_on", LocalDate.class);
        return new Engagement(
                pilot,
                row.getObject("begins_on", LocalDate.class),
                ended == null
                        ? Optional.empty()
                        : Optional.of(
                                new End(ended, row.getString("end_reason"), new PersonId(row.getString("ended_by")))));
    }
}
