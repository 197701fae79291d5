package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelRow;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers of batches, and of uploads that may become one. They come by the million: in portions. */
@Repository
class JudgmentStore {

    /** An answer that a batch has given. */
    record EarlierAnswer(String item, String annotator, long batch) {}

    /** An answer that an earlier batch gave already. */
    record AnsweredBefore(long line, String item, String annotator, long earlierBatch) {}

    private static final int FETCH_SIZE = 2_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate portions;

    JudgmentStore(JdbcClient jdbc, JdbcTemplate portions) {
        this.jdbc = jdbc;
        this.portions = portions;
    }

    /** Writes answers that nobody sees until their batch is there. */
    void append(long upload, List<LabelRow> answers) {
        portions.batchUpdate(
                "insert into judgment (upload_id, line_number, item, annotator, label, content_hash)"
                        + " values (?, ?, ?, ?, ?, ?)",
                answers,
                answers.size(),
                (row, answer) -> {
                    row.setLong(1, upload);
                    row.setLong(2, answer.line());
                    row.setString(3, answer.item());
                    row.setString(4, answer.annotator() == null ? "" : answer.annotator());
                    row.setString(5, answer.label());
                    row.setString(6, answer.content());
                });
    }

    /** Takes answers of an upload away, at most those of this many lines. Answers whether any are left. */
    boolean takeAway(long upload, int lines) {
        Optional<Long> first = jdbc.sql("select min(line_number) from judgment where upload_id = ?")
                .param(upload)
                .query((row, index) -> row.getObject(1, Long.class))
                .optional();
        if (first.isEmpty()) {
            return false;
        }
        jdbc.sql("delete from judgment where upload_id = ? and line_number < ?")
                .params(upload, first.get() + lines)
                .update();
        return true;
    }

    /** Answers to these items that production batches up to this one have given. */
    List<EarlierAnswer> earlierAnswers(PilotId pilot, long upToBatch, Collection<String> items) {
        return jdbc.sql("select j.item, j.annotator, min(b.id) as earlier from judgment j"
                        + " join label_batch b on b.upload_id = j.upload_id where j.item in (:items)"
                        + " and b.pilot_id = :pilot and b.purpose = 'PRODUCTION' and b.id <= :batch"
                        + " group by j.item, j.annotator")
                .param("items", items)
                .param("pilot", pilot.value())
                .param("batch", upToBatch)
                .query((row, index) -> new EarlierAnswer(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /** Answers of this upload that a production batch after this one has given too, at most {@code most}. */
    List<AnsweredBefore> answeredSince(PilotId pilot, long upload, long batch, int most) {
        return jdbc.sql("select n.line_number, n.item, n.annotator, min(b.id) as earlier from label_batch b"
                        + " join judgment o on o.upload_id = b.upload_id"
                        + " join judgment n on n.item = o.item and n.annotator = o.annotator"
                        + " where b.pilot_id = ? and b.purpose = 'PRODUCTION' and b.id > ? and n.upload_id = ?"
                        + " group by n.line_number, n.item, n.annotator order by n.line_number"
                        + " fetch first " + most + " rows only")
                .params(pilot.value(), batch, upload)
                .query((row, index) -> new AnsweredBefore(
                        row.getLong("line_number"),
                        row.getString("item"),
                        row.getString("annotator"),
                        row.getLong("earlier")))
                .list();
    }

    /** Within a transaction: PostgreSQL's driver fetches in portions only there, and else everything at once. */
    void each(PilotId pilot, BatchPurpose purpose, Consumer<Judgment> reader) {
        portions.query(
                connection -> {
                    PreparedStatement select =
                            connection.prepareStatement("select b.id, j.item, j.annotator, j.label from judgment j"
                                    + " join label_batch b on b.upload_id = j.upload_id"
                                    + " where b.pilot_id = ? and b.purpose = ? order by b.id, j.line_number");
                    select.setFetchSize(FETCH_SIZE);
                    select.setString(1, pilot.value());
                    select.setString(2, purpose.name());
                    return select;
                },
                (RowCallbackHandler) row -> reader.accept(judgment(row, 0)));
    }

    List<Judgment> of(long batch) {
        return jdbc.sql("select b.id, j.item, j.annotator, j.label from judgment j"
                        + " join label_batch b on b.upload_id = j.upload_id where b.id = ? order by j.line_number")
                .param(batch)
                .query(JudgmentStore::judgment)
                .list();
    }

    /**
     * Distinct items of all production batches. Each batch knows its own; only whoever has several may have answered an item
     * in two of them, and then all answers are gone through: on a million of them that takes seconds, on many it takes minutes.
     */
    long deliveredItems(PilotId pilot) {
        List<Long> items = jdbc.sql("select item_count from label_batch where pilot_id = ? and purpose = 'PRODUCTION'")
                .param(pilot.value())
                .query(Long.class)
                .list();
        return items.size() > 1
                ? distinctItems(pilot)
                : items.stream().findFirst().orElse(0L);
    }

    private long distinctItems(PilotId pilot) {
        // Not count(distinct ...), which H2 counts in memory.
        return jdbc.sql("select count(*) from (select distinct j.item from judgment j"
                        + " join label_batch b on b.upload_id = j.upload_id"
                        + " where b.pilot_id = ? and b.purpose = 'PRODUCTION') delivered")
                .param(pilot.value())
                .query(Long.class)
                .single();
    }

    private static Judgment judgment(ResultSet row, int index) throws SQLException {
        return new Judgment(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
    }
}
