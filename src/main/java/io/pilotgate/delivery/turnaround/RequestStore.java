package io.pilotgate.delivery.turnaround;

import io.pilotgate.delivery.SlaTier;
import io.pilotgate.delivery.turnaround.WorkRequest.End;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RequestStore {

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PilotId pilot, WorkRequest request) {
        jdbc.sql("insert into work_request (pilot_id, request_number, tier, items, about, data_due, asked_by, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        request.number(),
                        request.tier().name(),
                        request.items(),
                        request.about(),
                        request.dataDue().atOffset(ZoneOffset.UTC),
                        request.askedBy().value(),
                        request.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void handOver(PilotId pilot, int number, Instant at) {
        jdbc.sql("update work_request set data_at = ? where pilot_id = ? and request_number = ?")
                .params(at.atOffset(ZoneOffset.UTC), pilot.value(), number)
                .update();
    }

    void finish(PilotId pilot, int number, End end) {
        jdbc.sql("update work_request set finished_at = ?, finished_by = ?, batch_id = ?, evidence = ?"
                        + " where pilot_id = ? and request_number = ?")
                .params(
                        end.at().atOffset(ZoneOffset.UTC),
                        end.by().value(),
                        end.batch(),
                        end.evidence(),
                        pilot.value(),
                        number)
                .update();
    }

    /** By number. */
    List<WorkRequest> all(PilotId pilot) {
        return jdbc.sql("select * from work_request where pilot_id = ? order by request_number")
                .param(pilot.value())
                .query(RequestStore::request)
                .list();
    }

    private static WorkRequest request(ResultSet row, int index) throws SQLException {
        Instant due = row.getObject("data_due", OffsetDateTime.class).toInstant();
        return new WorkRequest(
                row.getInt("request_number"),
                SlaTier.valueOf(row.getString("tier")),
                row.getLong("items"),
                row.getString("about"),
                due,
                instant(row, "data_at"),
                end(row),
                new PersonId(row.getString("asked_by")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable End end(ResultSet row) throws SQLException {
        Instant at = instant(row, "finished_at");
        return at == null
                ? null
                : new End(
                        at,
                        row.getObject("batch_id", Long.class),
                        row.getString("evidence"),
                        new PersonId(row.getString("finished_by")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
