package io.pilotgate.commercial;

import io.pilotgate.commercial.intake.InvoiceLine;
import io.pilotgate.commercial.match.FoundItems;
import io.pilotgate.commercial.match.ItemFinding;
import io.pilotgate.commercial.pricing.ChargeKind;
import io.pilotgate.kernel.PilotId;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of invoices and what was found of their items. An invoice may name millions: they come a portion at a time. */
@Repository
class InvoiceLines {

    static final int PORTION = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    InvoiceLines(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param findings of those that name items, by their number */
    void append(long invoice, List<InvoiceLine> lines, Map<Long, ItemFinding> findings) {
        batches.batchUpdate(
                "insert into invoice_line (invoice_id, line_number, kind, item, content_hash, quantity, unit_price, amount,"
                        + " reference, description, finding) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                lines,
                PORTION,
                (row, line) -> set(row, invoice, line, findings.get(line.number())));
    }

    private static void set(PreparedStatement row, long invoice, InvoiceLine line, @Nullable ItemFinding finding)
            throws SQLException {
        row.setLong(1, invoice);
        row.setLong(2, line.number());
        row.setString(3, line.kind().name());
        row.setString(4, line.item());
        row.setString(5, line.contentHash());
        row.setBigDecimal(6, line.quantity());
        row.setBigDecimal(7, line.unitPrice());
        row.setBigDecimal(8, line.amount());
        row.setObject(9, line.reference(), Types.INTEGER);
        row.setString(10, line.description());
        row.setString(11, name(finding));
    }

    private static @Nullable String name(@Nullable ItemFinding finding) {
        return finding == null ? null : finding.name();
    }

    /** The next lines of it that name items, in their order; empty after the last. */
    List<NamedLine> named(long invoice, long after) {
        return jdbc.sql("select line_number, item, content_hash, finding from invoice_line where invoice_id = ?"
                        + " and line_number > ? and item is not null order by line_number fetch first " + PORTION
                        + " rows only")
                .params(invoice, after)
                .query((row, index) -> {
                    String finding = row.getString(4);
                    return new NamedLine(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            finding == null ? null : ItemFinding.valueOf(finding));
                })
                .list();
    }

    /** Writes what is found of these lines, where it is something else than before. */
    void keep(long invoice, List<NamedLine> lines, List<@Nullable ItemFinding> findings) {
        List<Integer> changed = IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).finding() != findings.get(index))
                .boxed()
                .toList();
        batches.batchUpdate(
                "update invoice_line set finding = ? where invoice_id = ? and line_number = ?",
                changed,
                PORTION,
                (row, index) -> {
                    row.setString(1, name(findings.get(index)));
                    row.setLong(2, invoice);
                    row.setLong(3, lines.get(index).number());
                });
    }

    /** Of a credit note that gives too little back for its items: they stay billed. */
    void keepBilled(long note) {
        jdbc.sql("update invoice_line set finding = null where invoice_id = ? and finding = 'CREDITED'")
                .param(note)
                .update();
    }

    /** What the credited invoice asked for the items that this note takes back, exact. */
    BigDecimal asked(long credited, long note) {
        return jdbc.sql("select coalesce(sum(x.amount), 0) from invoice_line n join invoice_line x on x.item = n.item"
                        + " where n.invoice_id = ? and n.finding = 'CREDITED' and x.invoice_id + 0 = ?"
                        + " and x.finding = 'PAYABLE'")
                .params(note, credited)
                .query(BigDecimal.class)
                .single();
    }

    List<FoundItems> found(long invoice) {
        return jdbc.sql(
                        "select finding, count(*), sum(amount) from invoice_line where invoice_id = ? and finding is not"
                                + " null group by finding order by finding")
                .param(invoice)
                .query((row, index) ->
                        new FoundItems(ItemFinding.valueOf(row.getString(1)), row.getLong(2), row.getBigDecimal(3)))
                .list();
    }

    Map<ChargeKind, BigDecimal> amounts(long invoice) {
        return byKind("select kind, sum(amount) from invoice_line where invoice_id = ? group by kind", invoice);
    }

    /** Of lines that name no item: how many they claim. */
    Map<ChargeKind, BigDecimal> claimed(long invoice) {
        return byKind(
                "select kind, sum(quantity) from invoice_line where invoice_id = ? and item is null group by kind",
                invoice);
    }

    /** What lines that name no item ask for. */
    Map<ChargeKind, BigDecimal> claimedAmounts(long invoice) {
        return byKind(
                "select kind, sum(amount) from invoice_line where invoice_id = ? and item is null group by kind",
                invoice);
    }

    private Map<ChargeKind, BigDecimal> byKind(String sql, long invoice) {
        Map<ChargeKind, BigDecimal> sums = new EnumMap<>(ChargeKind.class);
        jdbc.sql(sql)
                .param(invoice)
                .query((row, index) -> sums.put(ChargeKind.valueOf(row.getString(1)), row.getBigDecimal(2)))
                .list();
        return sums;
    }

    /** Payable items, or those credited, by the day on which they were delivered. */
    Map<LocalDate, BigDecimal> itemsByDay(PilotId pilot, long invoice, ItemFinding finding) {
        Map<LocalDate, BigDecimal> days = new TreeMap<>();
        jdbc.sql("select d.first_day, count(*) from invoice_line l join delivered_item d on d.item = l.item"
                        + " where l.invoice_id = ? and l.finding = ? and d.pilot_id = ? group by d.first_day")
                .params(invoice, finding.name(), pilot.value())
                .query((row, index) -> days.put(row.getObject(1, LocalDate.class), BigDecimal.valueOf(row.getLong(2))))
                .list();
        return days;
    }

    /** Lines whose items are not paid, in the order of the invoice; within a transaction they come in portions. */
    void eachWithheld(long invoice, int most, Consumer<MatchedLine> reader) {
        batches.query(
                connection -> {
                    PreparedStatement select = connection.prepareStatement(
                            "select line_number, item, amount, finding, description from invoice_line where invoice_id = ?"
                                    + " and finding not in ('PAYABLE', 'CREDITED', 'SETTLED') order by line_number");
                    select.setFetchSize(PORTION);
                    select.setMaxRows(most);
                    select.setLong(1, invoice);
                    return select;
                },
                (RowCallbackHandler) row -> reader.accept(new MatchedLine(
                        row.getLong(1),
                        row.getString(2),
                        row.getBigDecimal(3),
                        ItemFinding.valueOf(row.getString(4)),
                        row.getString(5))));
    }
}
