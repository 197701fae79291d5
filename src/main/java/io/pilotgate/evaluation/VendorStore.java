package io.pilotgate.evaluation;

import io.pilotgate.kernel.VendorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VendorStore {

    private final JdbcClient jdbc;

    VendorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Vendor vendor) {
        jdbc.sql("insert into vendor (id, name, contact_name, contact_email, country, specialisation)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        vendor.id().value(),
                        vendor.name(),
                        vendor.contactName(),
                        vendor.contactEmail(),
                        vendor.country(),
                        vendor.specialisation())
                .update();
        updateCertificate(vendor.id(), vendor.iso27001());
    }

    void updateCertificate(VendorId id, @Nullable Certificate certificate) {
        if (certificate == null) {
            return;
        }
        jdbc.sql("update vendor set iso_number = ?, iso_body = ?, iso_scope = ?, iso_issued_on = ?, iso_expires_on = ?"
                        + " where id = ?")
                .params(
                        certificate.number(),
                        certificate.accreditedBody(),
                        certificate.scope(),
                        certificate.issuedOn(),
                        certificate.expiresOn(),
                        id.value())
                .update();
    }

    void updateZone(VendorId id, ZoneId zone) {
        jdbc.sql("update vendor set time_zone = ? where id = ?")
                .params(zone.getId(), id.value())
                .update();
    }

    Optional<Vendor> find(VendorId id) {
        return jdbc.sql("select * from vendor where id = ?")
                .param(id.value())
                .query(VendorStore::vendor)
                .optional();
    }

    Map<VendorId, String> names(Set<VendorId> ids) {
        Map<VendorId, String> names = new HashMap<>();
        jdbc.sql("select id, name from vendor where id in (:ids)")
                .param("ids", ids.stream().map(VendorId::value).toList())
                .query((row, index) -> names.put(new VendorId(row.getString("id")), row.getString("name")))
                .list();
        return names;
    }

    /** @param part of the name, in any case */
    Set<VendorId> named(String part, int most) {
        return Set.copyOf(jdbc.sql("select id from vendor where lower(name) like ? escape '!' order by lower(name)"
                        + " fetch first ? rows only")
                .params(like(part), most)
                .query((row, index) -> new VendorId(row.getString("id")))
                .list());
    }

    VendorsFound find(String part, long offset, int most) {
        long total = jdbc.sql("select count(*) from vendor where lower(name) like ? escape '!'")
                .param(like(part))
                .query(Long.class)
                .single();
        return new VendorsFound(
                jdbc.sql("select * from vendor where lower(name) like ? escape '!' order by lower(name), id"
                                + " offset ? rows fetch next ? rows only")
                        .params(like(part), offset, most)
                        .query(VendorStore::vendor)
                        .list(),
                total);
    }

    private static String like(String part) {
        return "%"
                + part.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }

    boolean isNameTaken(String name) {
        return jdbc.sql("select count(*) from vendor where lower(name) = lower(?)")
                        .param(name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    List<Vendor> all() {
        return jdbc.sql("select * from vendor order by lower(name)")
                .query(VendorStore::vendor)
                .list();
    }

    private static Vendor vendor(ResultSet row, int index) throws SQLException {
        String zone = row.getString("time_zone");
        return new Vendor(
                new VendorId(row.getString("id")),
                row.getString("name"),
                row.getString("contact_name"),
                row.getString("contact_email"),
                row.getString("country"),
                row.getString("specialisation"),
                certificate(row),
                zone == null ? null : ZoneId.of(zone));
    }

    private static @Nullable Certificate certificate(ResultSet row) throws SQLException {
        String number = row.getString("iso_number");
        return number == null
                ? null
                : new Certificate(
                        number,
                        row.getString("iso_body"),
                        row.getString("iso_scope"),
                        row.getObject("iso_issued_on", LocalDate.class),
                        row.getObject("iso_expires_on", LocalDate.class));
    }
}
