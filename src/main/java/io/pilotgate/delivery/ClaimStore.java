package io.pilotgate.delivery;

import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClaimStore {

    private final JdbcClient jdbc;

    ClaimStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(PilotId pilot, ClaimQuery query) {
        jdbc.sql("insert into claim_query (pilot_id, report_day, version, claim, threshold, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        query.day(),
                        query.version(),
                        query.claim().fraction(),
                        query.threshold().fraction(),
                        query.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Queries of a day that nobody answered are about figures that are no longer in force. */
    void replace(PilotId pilot, LocalDate day, int byVersion) {
        jdbc.sql("update claim_query set replaced_by = ? where pilot_id = ? and report_day = ? and answer is null"
                        + " and replaced_by is null and version < ?")
                .params(byVersion, pilot.value(), day, byVersion)
                .update();
    }

    /** Answers whether the query was still open. */
    boolean answer(PilotId pilot, LocalDate day, int version, String answer, PersonId by, Instant at) {
        return jdbc.sql("update claim_query set answer = ?, answered_by = ?, answered_at = ? where pilot_id = ?"
                                + " and report_day = ? and version = ? and answer is null and replaced_by is null")
                        .params(answer, by.value(), at.atOffset(ZoneOffset.UTC), pilot.value(), day, version)
                        .update()
                == 1;
    }

    List<ClaimQuery> all(PilotId pilot) {
        return jdbc.sql("select * from claim_query where pilot_id = ? order by report_day, version")
                .param(pilot.value())
                .query(ClaimStore::query)
                .list();
    }

    private static ClaimQuery query(ResultSet row, int index) throws SQLException {
        String by = row.getString("answered_by");
        OffsetDateTime at = row.getObject("answered_at", OffsetDateTime.class);
        int replacedBy = row.getInt("replaced_by");
        return new ClaimQuery(
                row.getObject("report_day", LocalDate.class),
                row.getInt("version"),
                new Percent(row.getBigDecimal("claim")),
                new Percent(row.getBigDecimal("threshold")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                by == null ? null : new PersonId(by),
                at == null ? null : at.toInstant(),
                replacedBy == 0 ? null : Integer.valueOf(replacedBy));
    }
}
