package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecordedFlagStore {

    private final JdbcClient jdbc;

    RecordedFlagStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(VendorId vendor, RecordedFlag flag, Instant at) {
        jdbc.sql("insert into recorded_flag"
                        + " (vendor_id, code, reason, evidence, happened_on, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        vendor.value(),
                        flag.kind().code(),
                        flag.reason(),
                        flag.evidence(),
                        flag.happenedOn(),
                        flag.recordedBy().value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    int clear(VendorId vendor, RecordedFlagKind kind, String evidence, PersonId by, Instant at) {
        return jdbc.sql("update recorded_flag set cleared_evidence = ?, cleared_by = ?, cleared_at = ?"
                        + " where vendor_id = ? and code = ? and cleared_at is null")
                .params(evidence, by.value(), at.atOffset(ZoneOffset.UTC), vendor.value(), kind.code())
                .update();
    }

    /** The oldest that is open on a day. */
    Optional<RecordedFlag> openOf(VendorId vendor, RecordedFlagKind kind, LocalDate on) {
        return jdbc
                .sql("select * from recorded_flag where vendor_id = ? and code = ? and cleared_at is null"
                        + " and happened_on <= ? order by id")
                .params(vendor.value(), kind.code(), on)
                .query(RecordedFlagStore::flag)
                .list()
                .stream()
                .findFirst();
    }

    private static RecordedFlag flag(ResultSet row, int index) throws SQLException {
        return new RecordedFlag(
                RecordedFlagKind.of(row.getString("code")),
                row.getString("reason"),
                row.getString("evidence"),
                row.getObject("happened_on", LocalDate.class),
                new PersonId(row.getString("recorded_by")));
    }
}
