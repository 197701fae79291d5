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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class BatchStore {

    /** Where an answer stands in its file. */
    record NumberedAnswer(long line, String item, String annotator, String label) {}

    /** An answer that an earlier batch gave already. */
    record AnsweredBefore(long line, String item, String annotator, long earlierBatch) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    BatchStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<BatchReceipt> find(PilotId pilot, BatchPurpose purpose, Sha256 hash) {
        return jdbc.sql("select * from label_batch where pilot_id = ? and purpose = ? and sha256 = ?")
                .params(pilot.value(), purpose.name(), hash.hex())
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

    /** Makes room for a batch; its counts are known when its answers have been read. */
    long insert(
            PilotId pilot, BatchPurpose purpose, String fileName, Sha256 hash, int pilotDay, PersonId by, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into label_batch (pilot_id, purpose, file_name, sha256, answer_count, item_count, pilot_day,"
                        + " submitted_by, received_at) values (?, ?, ?, ?, 0, 0, ?, ?, ?)")
                .params(
                        pilot.value(),
                        purpose.name(),
                        fileName,
                        hash.hex(),
                        pilotDay,
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    void append(long batch, List<NumberedAnswer> answers) {
        batches.batchUpdate(
                "insert into judgment (batch_id, line_number, item, annotator, label) values (?, ?, ?, ?, ?)",
                answers,
                answers.size(),
                (row, answer) -> {
                    row.setLong(1, batch);
                    row.setLong(2, answer.line());
                    row.setString(3, answer.item());
                    row.setString(4, answer.annotator());
                    row.setString(5, answer.label());
                });
    }

    void count(long batch) {
        jdbc.sql("update label_batch set answer_count = (select count(*) from judgment where batch_id = ?),"
                        + " item_count = (select count(distinct item) from judgment where batch_id = ?) where id = ?")
                .params(batch, batch, batch)
                .update();
    }

    /** Answers of this batch that an earlier production batch of the pilot has given, at most {@code most}. */
    List<AnsweredBefore> answeredBefore(PilotId pilot, long batch, int most) {
        return jdbc.sql("select n.line_number, n.item, n.annotator, min(o.batch_id) as earlier from judgment n"
                        + " join judgment o on o.item = n.item and o.annotator = n.annotator"
                        + " join label_batch b on b.id = o.batch_id"
                        + " where n.batch_id = ? and o.batch_id <> ? and b.pilot_id = ? and b.purpose = 'PRODUCTION'"
                        + " group by n.line_number, n.item, n.annotator order by n.line_number"
                        + " fetch first " + most + " rows only")
                .params(batch, batch, pilot.value())
                .query((row, index) -> new AnsweredBefore(
                        row.getLong("line_number"),
                        row.getString("item"),
                        row.getString("annotator"),
                        row.getLong("earlier")))
                .list();
    }

    List<Judgment> judgments(PilotId pilot, BatchPurpose purpose) {
        return jdbc.sql("select j.batch_id, j.item, j.annotator, j.label from judgment j"
                        + " join label_batch b on b.id = j.batch_id where b.pilot_id = ? and b.purpose = ?"
                        + " order by j.batch_id, j.line_number")
                .params(pilot.value(), purpose.name())
                .query(BatchStore::judgment)
                .list();
    }

    List<Judgment> judgments(long batch) {
        return jdbc.sql("select batch_id, item, annotator, label from judgment where batch_id = ? order by line_number")
                .param(batch)
                .query(BatchStore::judgment)
                .list();
    }

    long deliveredItems(PilotId pilot) {
        return jdbc.sql("select count(distinct j.item) from judgment j join label_batch b on b.id = j.batch_id"
                        + " where b.pilot_id = ? and b.purpose = 'PRODUCTION'")
                .param(pilot.value())
                .query(Long.class)
                .single();
    }

    private static Judgment judgment(ResultSet row, int index) throws SQLException {
        return new Judgment(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
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
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
