package io.pilotgate.grading.truth;

import io.pilotgate.grading.CorrectionLayer;
import io.pilotgate.grading.CorrectionLayer.Review;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The layers in the schema {@code truth}: appended and read, never updated. */
@Repository
class CorrectionRecords {

    private static final String OF_LAYER =
            " where layer_id = (select id from truth.correction_layer" + " where pilot_id = ? and layer = ?)";

    private final JdbcClient jdbc;

    CorrectionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PilotId pilot, CorrectionLayer layer, String keyId, List<SealedRow> rows) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into truth.correction_layer (pilot_id, layer, item_count, merkle_root, key_id, signed_by,"
                        + " made_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        layer.number(),
                        layer.items(),
                        layer.root().hex(),
                        keyId,
                        layer.signedBy().value(),
                        layer.madeAt().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKeyAs(Long.class));
        rows.forEach(row -> insert(id, row));
    }

    void review(PilotId pilot, int layer, Review review) {
        jdbc.sql("insert into truth.layer_review (layer_id, countersigned, reason, reviewed_by, reviewed_at)"
                        + " select id, ?, ?, ?, ? from truth.correction_layer where pilot_id = ? and layer = ?")
                .params(
                        review.countersigned(),
                        review.reason(),
                        review.by().value(),
                        review.at().atOffset(ZoneOffset.UTC),
                        pilot.value(),
                        layer)
                .update();
    }

    List<CorrectionLayer> layers(PilotId pilot) {
        return jdbc.sql("select * from truth.correction_layer left join truth.layer_review on layer_id = id"
                        + " where pilot_id = ? order by layer")
                .param(pilot.value())
                .query(CorrectionRecords::layer)
                .list();
    }

    /** By ascending leaf hash. */
    List<SealedRow> rows(PilotId pilot, int layer) {
        return jdbc.sql("select * from truth.corrected_item" + OF_LAYER + " order by leaf_hash")
                .params(pilot.value(), layer)
                .query((row, index) -> new SealedRow(
                        row.getString("item_key"), row.getBytes("content"), new Sha256(row.getString("leaf_hash"))))
                .list();
    }

    List<PilotId> sharing(PilotId pilot) {
        return jdbc.sql("select other.pilot_id from truth.truth_set other join truth.truth_set own"
                        + " on own.file_hash = other.file_hash and own.purpose = other.purpose"
                        + " where own.pilot_id = ? and own.purpose = 'BLIND' order by other.pilot_id")
                .param(pilot.value())
                .query((row, index) -> new PilotId(row.getString("pilot_id")))
                .list();
    }

    private void insert(long layer, SealedRow row) {
        jdbc.sql("insert into truth.corrected_item (layer_id, leaf_hash, item_key, content) values (?, ?, ?, ?)")
                .params(layer, Objects.requireNonNull(row.leaf()).hex(), row.itemKey(), row.content())
                .update();
    }

    private static CorrectionLayer layer(ResultSet row, int index) throws SQLException {
        return new CorrectionLayer(
                row.getInt("layer"),
                row.getInt("item_count"),
                new Sha256(row.getString("merkle_root")),
                new PersonId(row.getString("signed_by")),
                instant(row, "made_at"),
                review(row));
    }

    private static Optional<Review> review(ResultSet row) throws SQLException {
        String by = row.getString("reviewed_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Review(
                        row.getBoolean("countersigned"),
                        row.getString("reason"),
                        new PersonId(by),
                        instant(row, "reviewed_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
