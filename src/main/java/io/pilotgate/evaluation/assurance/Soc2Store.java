package io.pilotgate.evaluation.assurance;

import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Soc2Store {

    private final JdbcClient jdbc;

    Soc2Store(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(VendorId vendor, Soc2Report report, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into soc2_report (vendor_id, auditor, type, scope, period_from, period_to, opinion,
                        exceptions, bridge_to, recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        vendor.value(),
                        report.auditor(),
                        report.type().name(),
                        report.scope(),
                        report.period().first(),
                        report.period().last(),
                        report.opinion().name(),
                        report.exceptions(),
                        report.bridgeTo(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The one that reaches furthest first, of two such the one recorded last. */
    List<RecordedSoc2> of(VendorId vendor) {
        return jdbc.sql("select * from soc2_report where vendor_id = ? order by period_to desc, id desc")
                .param(vendor.value())
                .query(Soc2Store::recorded)
                .list();
    }

    /** Of every vendor, in the same order. */
    Map<VendorId, List<RecordedSoc2>> byVendor() {
        Map<VendorId, List<RecordedSoc2>> reports = new HashMap<>();
        jdbc.sql("select * from soc2_report order by period_to desc, id desc")
                .query((row, index) -> reports.computeIfAbsent(
                                new VendorId(row.getString("vendor_id")), vendor -> new ArrayList<>())
                        .add(recorded(row, index)))
                .list();
        return reports;
    }

    private static RecordedSoc2 recorded(ResultSet row, int index) throws SQLException {
        var report = new Soc2Report(
                row.getString("auditor"),
                Soc2Type.valueOf(row.getString("type")),
                row.getString("scope"),
                new DateSpan(
                        row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                Opinion.valueOf(row.getString("opinion")),
                row.getString("exceptions"),
                row.getObject("bridge_to", LocalDate.class));
        return new RecordedSoc2(
                row.getLong("id"),
                report,
                new PersonId(row.getString("recorded_by")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
