package io.pilotgate.grading.truth;

import io.pilotgate.grading.seal.DrawCounts;
import io.pilotgate.grading.seal.DrawPart;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The draw's part of the schema {@code truth}. */
@Repository
class DrawRecords {

    private static final int ROWS_A_BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DrawRecords(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param used whether it stands in for an item that was not delivered */
    record DrawnKey(String itemKey, DrawPart part, boolean used) {}

    void insertSeed(PilotId pilot, byte[] content) {
        jdbc.sql("insert into truth.draw_seed (pilot_id, content) values (?, ?)")
                .params(pilot.value(), content)
                .update();
    }

    Optional<byte[]> seed(PilotId pilot) {
        return jdbc.sql("select content from truth.draw_seed where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    void insertCounts(PilotId pilot, Map<String, DrawCounts> counts, Map<String, Integer> least) {
        batches.batchUpdate(
                "insert into truth.draw_stratum (pilot_id, stratum, least, stage1, stage2, reserve)"
                        + " values (?, ?, ?, ?, ?, ?)",
                counts.entrySet(),
                ROWS_A_BATCH,
                (statement, stratum) -> {
                    statement.setString(1, pilot.value());
                    statement.setString(2, stratum.getKey());
                    statement.setInt(3, least.getOrDefault(stratum.getKey(), 0));
                    statement.setInt(4, stratum.getValue().stage1());
                    statement.setInt(5, stratum.getValue().stage2());
                    statement.setInt(6, stratum.getValue().reserve());
                });
    }

    SortedMap<String, DrawCounts> counts(PilotId pilot) {
        SortedMap<String, DrawCounts> counts = new TreeMap<>();
        jdbc.sql("select * from truth.draw_stratum where pilot_id = ?")
                .param(pilot.value())
                .query(row -> {
                    counts.put(
                            row.getString("stratum"),
                            new DrawCounts(row.getInt("stage1"), row.getInt("stage2"), row.getInt("reserve")));
                });
        return counts;
    }

    SortedMap<String, Integer> least(PilotId pilot) {
        SortedMap<String, Integer> least = new TreeMap<>();
        jdbc.sql("select stratum, least from truth.draw_stratum where pilot_id = ? and least > 0")
                .param(pilot.value())
                .query(row -> {
                    least.put(row.getString("stratum"), row.getInt("least"));
                });
        return least;
    }

    /** @param itemKeys in the order of the draw */
    void insertDrawn(PilotId pilot, DrawPart part, List<String> itemKeys) {
        int[] place = {0};
        batches.batchUpdate(
                "insert into truth.drawn_item (pilot_id, item_key, part, place) values (?, ?, ?, ?)",
                itemKeys,
                ROWS_A_BATCH,
                (statement, itemKey) -> {
                    statement.setString(1, pilot.value());
                    statement.setString(2, itemKey);
                    statement.setString(3, part.name());
                    statement.setInt(4, ++place[0]);
                });
    }

    /** Stage by stage in the order of the draw, the reserve last. */
    List<DrawnKey> drawn(PilotId pilot) {
        return jdbc.sql("select drawn.item_key, part, use_id from truth.drawn_item drawn"
                        + " left join truth.used_item used"
                        + " on used.pilot_id = drawn.pilot_id and used.item_key = drawn.item_key"
                        + " where drawn.pilot_id = ? order by"
                        + " case part when 'STAGE_1' then 1 when 'STAGE_2' then 2 else 3 end, place, drawn.item_key")
                .param(pilot.value())
                .query(DrawRecords::drawnKey)
                .list();
    }

    void insertUsed(PilotId pilot, long use, Collection<String> itemKeys) {
        batches.batchUpdate(
                "insert into truth.used_item (pilot_id, item_key, use_id) values (?, ?, ?)",
                itemKeys,
                ROWS_A_BATCH,
                (statement, itemKey) -> {
                    statement.setString(1, pilot.value());
                    statement.setString(2, itemKey);
                    statement.setLong(3, use);
                });
    }

    private static DrawnKey drawnKey(ResultSet row, int index) throws SQLException {
        return new DrawnKey(
                row.getString("item_key"), DrawPart.valueOf(row.getString("part")), row.getObject("use_id") != null);
    }
}
