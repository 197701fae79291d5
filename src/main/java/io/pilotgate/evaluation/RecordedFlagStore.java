package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Those of these vendors that nobody has cleared, the oldest first. */
    Map<VendorId, List<RecordedFlag>> openOf(Collection<VendorId> vendors) {
        Map<VendorId, List<RecordedFlag>> open = new HashMap<>();
        jdbc.sql("select * from recorded_flag where vendor_id in (:vendors) and cleared_at is null order by id")
                .param("vendors", vendors.stream().map(VendorId::value).toList())
                .query((row, index) -> open.computeIfAbsent(
                                new VendorId(row.getString("vendor_id")), vendor -> new ArrayList<>())
                        .add(flag(row, index)))
                .list();
        return open;
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
