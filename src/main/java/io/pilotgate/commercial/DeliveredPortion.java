package io.pilotgate.commercial;

import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Takes lines of a batch into the items that were delivered; each batch counts once for an item, however many answers it has. */
@Repository
class DeliveredPortion {

    private static final int LINES = 1000;

    /** @param content hash of it; empty where the batch gave none */
    private record Given(String item, String content) {}

    private final JdbcTemplate jdbc;
    private final ItemRecords records;

    DeliveredPortion(JdbcTemplate jdbc, ItemRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    /** @return the last line that was taken in; {@code after} where there is none left */
    long takeIn(PilotId pilot, BatchReceipt batch, LocalDate day, long after) {
        Map<String, String> contents = new LinkedHashMap<>();
        List<Long> lines = jdbc.query(
                "select line_number, item, content_hash from judgment where upload_id = ? and line_number > ?"
                        + " order by line_number fetch first " + LINES + " rows only",
                (row, index) -> {
                    contents.merge(
                            row.getString(2),
                            normal(row.getString(3)),
                            (first, next) -> first.isEmpty() ? next : first);
                    return row.getLong(1);
                },
                batch.upload(),
                after);
        if (lines.isEmpty()) {
            return after;
        }
        keep(pilot, batch, day, contents);
        return lines.get(lines.size() - 1);
    }

    private void keep(PilotId pilot, BatchReceipt batch, LocalDate day, Map<String, String> contents) {
        Set<String> known = records.delivered(pilot, contents.keySet()).keySet();
        List<Given> all = contents.entrySet().stream()
                .map(given -> new Given(given.getKey(), given.getValue()))
                .toList();
        again(
                pilot,
                batch,
                all.stream().filter(given -> known.contains(given.item())).toList());
        insert(
                pilot,
                batch,
                day,
                all.stream().filter(given -> !known.contains(given.item())).toList());
    }

    /** What it is, is told by the batch that it came in first. */
    private void again(PilotId pilot, BatchReceipt batch, List<Given> items) {
        jdbc.batchUpdate(
                "update delivered_item set deliveries = deliveries + 1, last_batch = ? where pilot_id = ? and item = ?"
                        + " and last_batch < ?",
                items,
                LINES,
                (row, given) -> {
                    row.setLong(1, batch.id());
                    row.setString(2, pilot.value());
                    row.setString(3, given.item());
                    row.setLong(4, batch.id());
                });
    }

    /** Of items with one content the one that came first is no copy. */
    private void insert(PilotId pilot, BatchReceipt batch, LocalDate day, List<Given> items) {
        Set<String> contents = records.contents(
                pilot,
                items.stream()
                        .map(Given::content)
                        .filter(content -> !content.isEmpty())
                        .toList());
        jdbc.batchUpdate(
                "insert into delivered_item (pilot_id, item, first_batch, first_day, last_batch, content_hash, deliveries,"
                        + " content_copy) values (?, ?, ?, ?, ?, ?, 1, ?)",
                items,
                LINES,
                (row, given) -> {
                    boolean told = !given.content().isEmpty();
                    row.setString(1, pilot.value());
                    row.setString(2, given.item());
                    row.setLong(3, batch.id());
                    row.setObject(4, day);
                    row.setLong(5, batch.id());
                    row.setString(6, told ? given.content() : null);
                    row.setBoolean(7, told && !contents.add(given.content()));
                });
    }

    /** One hash is written in one way. */
    private static String normal(@Nullable String hash) {
        return hash == null ? "" : hash.strip().toLowerCase(Locale.ROOT);
    }
}
