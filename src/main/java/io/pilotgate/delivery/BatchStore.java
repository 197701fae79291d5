package io.pilotgate.delivery;

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

@Repository
class BatchStore {

    private final JdbcClient jdbc;

    BatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BatchReceipt> find(PilotId pilot, BatchPurpose purpose, Sha256 hash) {
        return jdbc.sql("select * from label_batch where pilot_id = ? and purpose = ? and sha256 = ?")
                .params(pilot.value(), purpose.name(), hash.hex())
                .query(BatchStore::receipt)
                .optional();
    }

    Optional<BatchReceipt> ofUpload(long upload) {
        return jdbc.sql("select * from label_batch where upload_id = ?")
                .param(upload)
                .query(BatchStore::receipt)
                .optional();
    }

    Optional<BatchReceipt> find(PilotId pilot, long batch) {
        return jdbc.sql("select * from label_batch where pilot_id = ? and id = ?")
                .params(pilot.value(), batch)
                .query(BatchStore::receipt)
                .optional();
    }

    List<BatchReceipt> all(PilotId pilot) {
        return jdbc.sql("select * from label_batch where pilot_id = ? order by id")
                .param(pilot.value())
                .query(BatchStore::receipt)
                .list();
    }

    /** Makes an upload's answers count. Its number is the highest of the pilot so far: batches come in this order. */
    long insert(Upload upload, CheckOutcome checked, int pilotDay, PersonId by, Instant at) {
        BatchTerms terms = upload.what().requireBatch();
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into label_batch (pilot_id, purpose, file_name, sha256, answer_count, item_count, pilot_day,"
                                + " submitted_by, received_at, sop_version, upload_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        upload.pilot().value(),
                        terms.purpose().name(),
                        upload.what().fileName(),
                        upload.sha256().hex(),
                        checked.rows(),
                        checked.items(),
                        pilotDay,
                        by.value(),
                        at.atOffset(ZoneOffset.UTC),
                        terms.sopVersion(),
                        upload.id())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    /** The newest production batch; 0 before the first. */
    long newest(PilotId pilot) {
        return jdbc.sql("select coalesce(max(id), 0) from label_batch where pilot_id = ? and purpose = 'PRODUCTION'")
                .param(pilot.value())
                .query(Long.class)
                .single();
    }

    private static BatchReceipt receipt(ResultSet row, int index) throws SQLException {
        return new BatchReceipt(
                row.getLong("id"),
                BatchPurpose.valueOf(row.getString("purpose")),
                row.getString("file_name"),
                new Sha256(row.getString("sha256")),
                row.getLong("answer_count"),
                row.getLong("item_count"),
                row.getInt("pilot_day"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("sop_version"),
                row.getLong("upload_id"));
    }
}
