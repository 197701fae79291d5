package io.pilotgate.onboarding;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.onboarding.SopVersion.Signature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OnboardingStore {

    private final JdbcClient jdbc;

    OnboardingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(PilotId pilot, MappedControl mapped) {
        jdbc.sql("insert into security_control (pilot_id, control, evidence, mapped_by, mapped_at, points_asked)"
                        + " values (?, ?, ?, ?, ?, true)")
                .params(
                        pilot.value(),
                        mapped.control().name(),
                        mapped.evidence(),
                        mapped.mappedBy().value(),
                        mapped.mappedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<MappedControl> controls(PilotId pilot) {
        Map<SecurityControl, MappedControl> newest = new EnumMap<>(SecurityControl.class);
        jdbc.sql("select * from security_control where pilot_id = ? order by id")
                .param(pilot.value())
                .query((row, index) -> new MappedControl(
                        SecurityControl.valueOf(row.getString("control")),
                        row.getString("evidence"),
                        new PersonId(row.getString("mapped_by")),
                        instant(row, "mapped_at")))
                .list()
                .forEach(mapped -> newest.put(mapped.control(), mapped));
        return List.copyOf(newest.values());
    }

    void append(PilotId pilot, SopVersion sop) {
        jdbc.sql("insert into sop_version (pilot_id, version, note, document_hash, published_by, published_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        sop.version(),
                        sop.note(),
                        sop.document().hex(),
                        sop.publishedBy().value(),
                        sop.publishedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void signForBuyer(PilotId pilot, String version, Signature signature) {
        jdbc.sql("update sop_version set buyer_signed_by = ?, buyer_signed_at = ? where pilot_id = ? and version = ?")
                .params(signature.by().value(), signature.at().atOffset(ZoneOffset.UTC), pilot.value(), version)
                .update();
    }

    void signForVendor(PilotId pilot, String version, Signature signature) {
        jdbc.sql("update sop_version set vendor_signed_by = ?, vendor_signed_at = ? where pilot_id = ? and version = ?")
                .params(signature.by().value(), signature.at().atOffset(ZoneOffset.UTC), pilot.value(), version)
                .update();
    }

    Optional<SopVersion> sop(PilotId pilot, String version) {
        return sops(pilot).stream().filter(sop -> sop.version().equals(version)).findFirst();
    }

    List<SopVersion> sops(PilotId pilot) {
        return jdbc.sql("select * from sop_version where pilot_id = ? order by id")
                .param(pilot.value())
                .query((row, index) -> new SopVersion(
                        row.getString("version"),
                        row.getString("note"),
                        new Sha256(row.getString("document_hash")),
                        new PersonId(row.getString("published_by")),
                        instant(row, "published_at"),
                        signature(row, "buyer"),
                        signature(row, "vendor")))
                .list();
    }

    void appendDeidentification(
            PilotId pilot, DeidentificationMethod method, String evidence, PersonId by, Instant at) {
        jdbc.sql("insert into deidentification (pilot_id, method, evidence, confirmed_by, confirmed_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(pilot.value(), method.name(), evidence, by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ConfirmedDeidentification> deidentification(PilotId pilot) {
        return jdbc.sql("select * from deidentification where pilot_id = ? order by id desc fetch first row only")
                .param(pilot.value())
                .query((row, index) -> new ConfirmedDeidentification(
                        DeidentificationMethod.valueOf(row.getString("method")),
                        row.getString("evidence"),
                        new PersonId(row.getString("confirmed_by")),
                        instant(row, "confirmed_at")))
                .optional();
    }

    private static Optional<Signature> signature(ResultSet row, String side) throws SQLException {
        String by = row.getString(side + "_signed_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Signature(new PersonId(by), instant(row, side + "_signed_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
