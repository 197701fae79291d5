package io.pilotgate.commercial;

import io.pilotgate.commercial.match.Delivered;
import io.pilotgate.commercial.match.ItemFinding;
import io.pilotgate.kernel.PilotId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What is known of some items: what was delivered of them, and which lines of invoices name them. */
@Repository
class ItemRecords {

    /**
     * Lines on an item in one invoice of which the same was found.
     *
     * @param finding null where nothing was
     */
    record Billed(String item, long invoice, @Nullable ItemFinding finding, long lines) {}

    private static final String ITEMS = " from unnest(cast(? as varchar array)) as asked (item) ";

    private final JdbcTemplate jdbc;

    ItemRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Asked for one by one, and in one text each. Joined, PostgreSQL takes a new pilot for one without items, and goes
     * through all of them for each.
     */
    Map<String, Delivered> delivered(PilotId pilot, Collection<String> items) {
        Map<String, Delivered> found = new HashMap<>();
        jdbc.query(
                "select asked.item, (select d.deliveries || case when d.content_copy then ' copy ' else ' own ' end ||"
                        + " coalesce(d.content_hash, '') from delivered_item d where d.pilot_id = ? and d.item ="
                        + " asked.item)" + ITEMS,
                statement -> {
                    statement.setString(1, pilot.value());
                    setItems(statement, 2, items);
                },
                row -> {
                    String known = row.getString(2);
                    if (known != null) {
                        found.put(row.getString(1), read(known));
                    }
                });
        return found;
    }

    private static Delivered read(String known) {
        String[] parts = known.split(" ", 3);
        return new Delivered(Integer.parseInt(parts[0]), parts[2].isEmpty() ? null : parts[2], parts[1].equals("copy"));
    }

    /** Those of these contents that were delivered. */
    Set<String> contents(PilotId pilot, Collection<String> contents) {
        Set<String> found = new HashSet<>();
        jdbc.query(
                "select asked.item, (select count(*) from delivered_item d where d.pilot_id = ? and d.content_hash ="
                        + " asked.item)" + ITEMS,
                statement -> {
                    statement.setString(1, pilot.value());
                    setItems(statement, 2, contents);
                },
                row -> {
                    if (row.getLong(2) > 0) {
                        found.add(row.getString(1));
                    }
                });
        return found;
    }

    /** Lines on these items in these invoices; of {@code unfinished} those before this line. */
    Map<String, List<Billed>> billed(
            Collection<Long> invoices, long unfinished, long beforeLine, Collection<String> items) {
        Map<String, List<Billed>> found = new HashMap<>();
        if (items.isEmpty()) {
            return found;
        }
        StringBuilder others = new StringBuilder();
        invoices.forEach(invoice -> others.append(others.isEmpty() ? "" : ", ").append(invoice));
        jdbc.query(
                // Not by the index of the invoice: each item would go through all of it.
                "select l.item, l.invoice_id, l.finding, count(*)" + ITEMS
                        + "join invoice_line l on l.item = asked.item where (l.invoice_id + 0 = ? and l.line_number < ?"
                        + (others.isEmpty() ? "" : " or l.invoice_id + 0 in (" + others + ")")
                        + ") group by l.item, l.invoice_id, l.finding",
                statement -> {
                    setItems(statement, 1, items);
                    statement.setLong(2, unfinished);
                    statement.setLong(3, beforeLine);
                },
                row -> {
                    String finding = row.getString(3);
                    Billed billed = new Billed(
                            row.getString(1),
                            row.getLong(2),
                            finding == null ? null : ItemFinding.valueOf(finding),
                            row.getLong(4));
                    found.computeIfAbsent(billed.item(), item -> new ArrayList<>())
                            .add(billed);
                });
        return found;
    }

    private static void setItems(PreparedStatement statement, int place, Collection<String> items) throws SQLException {
        statement.setArray(
                place,
                statement
                        .getConnection()
                        .createArrayOf("varchar", items.stream().distinct().toArray()));
    }
}
