package io.pilotgate.grading.truth;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Second labels in the schema {@code truth}: appended and read, never updated. */
@Repository
class SecondLabelRecords {

    private static final int ROWS_A_BATCH = 1000;

    private record Numbered(int number, SealedRow row) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SecondLabelRecords(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(PilotId pilot, SecondLabelling labelling, String keyId, List<SealedRow> rows) {
        jdbc.sql("insert into truth.second_labelling (pilot_id, item_count, file_hash, key_id, kept_by, kept_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        labelling.items(),
                        labelling.fileHash().hex(),
                        keyId,
                        labelling.by().value(),
                        labelling.at().atOffset(ZoneOffset.UTC))
                .update();
        List<Numbered> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(new Numbered(numbered.size() + 1, row)));
        batches.batchUpdate(
                "insert into truth.second_label (pilot_id, number, item_key, content) values (?, ?, ?, ?)",
                numbered,
                ROWS_A_BATCH,
                (statement, each) -> {
                    statement.setString(1, pilot.value());
                    statement.setInt(2, each.number());
                    statement.setString(3, each.row().itemKey());
                    statement.setBytes(4, each.row().content());
                });
    }

    Optional<SecondLabelling> find(PilotId pilot) {
        return jdbc.sql("select * from truth.second_labelling where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) -> new SecondLabelling(
                        row.getInt("item_count"),
                        new Sha256(row.getString("file_hash")),
                        new PersonId(row.getString("kept_by")),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** By number. */
    Map<Integer, SealedRow> rows(PilotId pilot) {
        Map<Integer, SealedRow> rows = new HashMap<>();
        jdbc.sql("select * from truth.second_label where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) -> rows.put(
                        row.getInt("number"), new SealedRow(row.getString("item_key"), row.getBytes("content"), null)))
                .list();
        return rows;
    }
}
