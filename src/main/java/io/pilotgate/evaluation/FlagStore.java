package io.pilotgate.evaluation;

import io.pilotgate.evaluation.FlagRecord.Clearing;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FlagStore {

    private final JdbcClient jdbc;

    FlagStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two pilots of one vendor are looked after by two jobs: one after the other. */
    void lock(VendorId vendor) {
        jdbc.sql("select id from vendor where id = ? for update")
                .param(vendor.value())
                .query(String.class)
                .optional();
    }

    void open(VendorId vendor, RedFlag flag, Instant at) {
        jdbc.sql("insert into red_flag (vendor_id, code, title, reason, opened_at) values (?, ?, ?, ?, ?)")
                .params(vendor.value(), flag.code(), flag.title(), flag.reason(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void clear(VendorId vendor, String code, Clearing clearing) {
        jdbc.sql("update red_flag set cleared_at = ?, cleared_by = ?, cleared_how = ?"
                        + " where vendor_id = ? and code = ? and cleared_at is null")
                .params(
                        clearing.at().atOffset(ZoneOffset.UTC),
                        clearing.by().value(),
                        clearing.how(),
                        vendor.value(),
                        code)
                .update();
    }

    List<FlagRecord> of(VendorId vendor) {
        return jdbc.sql("select * from red_flag where vendor_id = ? order by id")
                .param(vendor.value())
                .query(FlagStore::flag)
                .list();
    }

    /** Of several vendors, the oldest first. */
    Map<VendorId, List<FlagRecord>> of(Collection<VendorId> vendors) {
        Map<VendorId, List<FlagRecord>> flags = new HashMap<>();
        jdbc.sql("select * from red_flag where vendor_id in (:vendors) order by id")
                .param("vendors", vendors.stream().map(VendorId::value).toList())
                .query((row, index) -> flags.computeIfAbsent(
                                new VendorId(row.getString("vendor_id")), vendor -> new ArrayList<>())
                        .add(flag(row, index)))
                .list();
        return flags;
    }

    private static FlagRecord flag(ResultSet row, int index) throws SQLException {
        OffsetDateTime cleared = row.getObject("cleared_at", OffsetDateTime.class);
        return new FlagRecord(
                row.getString("code"),
                row.getString("title"),
                row.getString("reason"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                cleared == null
                        ? Optional.empty()
                        : Optional.of(new Clearing(
                                cleared.toInstant(),
                                new PersonId(row.getString("cleared_by")),
                                row.getString("cleared_how"))));
    }
}
