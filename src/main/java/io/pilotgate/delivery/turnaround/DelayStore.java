package io.pilotgate.delivery.turnaround;

import io.pilotgate.delivery.turnaround.RecordedDelay.Ruling;
import io.pilotgate.delivery.turnaround.RecordedDelay.Standing;
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
class DelayStore {

    private final JdbcClient jdbc;

    DelayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PilotId pilot, RecordedDelay recorded, Instant until) {
        BuyerDelay delay = recorded.delay();
        jdbc.sql("insert into buyer_delay (pilot_id, delay_number, cause, delayed_from, delayed_until, request_number,"
                        + " evidence, recorded_by, recorded_at, standing) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        recorded.number(),
                        delay.cause().name(),
                        delay.time().from().atOffset(ZoneOffset.UTC),
                        until.atOffset(ZoneOffset.UTC),
                        delay.request(),
                        delay.evidence(),
                        recorded.recordedBy().value(),
                        recorded.recordedAt().atOffset(ZoneOffset.UTC),
                        recorded.standing().name())
                .update();
    }

    void rule(PilotId pilot, int number, Standing standing, Ruling ruling) {
        jdbc.sql("update buyer_delay set standing = ?, decided_by = ?, decided_at = ?, decision_reason = ?"
                        + " where pilot_id = ? and delay_number = ?")
                .params(
                        standing.name(),
                        ruling.by().value(),
                        ruling.at().atOffset(ZoneOffset.UTC),
                        ruling.reason(),
                        pilot.value(),
                        number)
                .update();
    }

    /** By number. */
    List<RecordedDelay> all(PilotId pilot) {
        return jdbc.sql("select * from buyer_delay where pilot_id = ? order by delay_number")
                .param(pilot.value())
                .query(DelayStore::delay)
                .list();
    }

    private static RecordedDelay delay(ResultSet row, int index) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new RecordedDelay(
                row.getInt("delay_number"),
                new BuyerDelay(
                        DelayCause.valueOf(row.getString("cause")),
                        new Stretch(instant(row, "delayed_from"), instant(row, "delayed_until")),
                        row.getObject("request_number", Integer.class),
                        row.getString("evidence")),
                new PersonId(row.getString("recorded_by")),
                instant(row, "recorded_at"),
                Standing.valueOf(row.getString("standing")),
                decided == null
                        ? Optional.empty()
                        : Optional.of(new Ruling(
                                row.getString("decision_reason"),
                                new PersonId(row.getString("decided_by")),
                                decided.toInstant())));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
