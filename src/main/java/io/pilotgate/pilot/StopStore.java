package io.pilotgate.pilot;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StopStore {

    private final JdbcClient jdbc;

    StopStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void propose(PilotId pilot, String reason, PersonId by, Instant at) {
        jdbc.sql("insert into pilot_stop (pilot_id, reason, proposed_by, proposed_at) values (?, ?, ?, ?)")
                .params(pilot.value(), reason, by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void review(long id, Stop.Review review) {
        jdbc.sql("update pilot_stop set confirmed = ?, reviewed_by = ?, reviewed_at = ? where id = ?")
                .params(review.confirmed(), review.by().value(), review.at().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    List<Stop> of(PilotId pilot) {
        return jdbc.sql("select * from pilot_stop where pilot_id = ? order by id")
                .param(pilot.value())
                .query(StopStore::stop)
                .list();
    }

    private static Stop stop(ResultSet row, int index) throws SQLException {
        String reviewer = row.getString("reviewed_by");
        return new Stop(
                row.getLong("id"),
                row.getString("reason"),
                new PersonId(row.getString("proposed_by")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                reviewer == null
                        ? Optional.empty()
                        : Optional.of(new Stop.Review(
                                row.getBoolean("confirmed"),
                                new PersonId(reviewer),
                                row.getObject("reviewed_at", OffsetDateTime.class)
                                        .toInstant())));
    }
}
