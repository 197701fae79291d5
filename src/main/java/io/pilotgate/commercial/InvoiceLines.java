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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The lines of invoices and what was found of their items. An invoice may name millions: they are looked up and judged
 * where they lie, in a few statements, and none of them comes here but to be listed.
 */
@Repository
class InvoiceLines {

    static final int PORTION = 1000;

    private static final String STANDING = "('RECEIVED', 'SECOND_LOOK', 'APPROVED')";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    InvoiceLines(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void append(long invoice, List<InvoiceLine> lines) {
        batches.batchUpdate(
                "insert into invoice_line (invoice_id, line_number, kind, item, content_hash, quantity, unit_price, amount,"
                        + " reference, description) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                lines,
                PORTION,
                (row, line) -> set(row, invoice, line));
    }

    private static void set(PreparedStatement row, long invoice, InvoiceLine line) throws SQLException {
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
    }

    /**
     * How often each item was billed before: further up in this invoice, or in one that stands, credits taken off. Its
     * earlier lines are found by the index of the items, whatever other index there is: by that of the invoice each line
     * would go through the whole invoice.
     */
    void countEarlier(PilotId pilot, long invoice) {
        jdbc.sql("update invoice_line set billed_before = (select coalesce(sum(case when e.finding = 'CREDITED' and"
                        + " e.invoice_id < :invoice then -1 else 1 end), 0) from invoice_line e where"
                        + " e.item = invoice_line.item and (e.invoice_id + 0 = :invoice and e.line_number <"
                        + " invoice_line.line_number or e.invoice_id + 0 < :invoice and e.finding in ('PAYABLE',"
                        + " 'CREDITED') and e.invoice_id + 0 in (select i.id from invoice i where i.pilot_id = :pilot and"
                        + " i.state in " + STANDING + "))) where invoice_id = :invoice and item is not null")
                .param("invoice", invoice)
                .param("pilot", pilot.value())
                .update();
    }

    void judge(PilotId pilot, long invoice) {
        String delivered = "select 1 from delivered_item d where d.pilot_id = :pilot and d.item = invoice_line.item";
        jdbc.sql("update invoice_line set finding = case when not exists (" + delivered + ") then 'MISSING'"
                        + " when billed_before > 0 and exists (" + delivered
                        + " and d.deliveries > billed_before) then 'REWORK'"
                        + " when billed_before > 0 then 'DUPLICATE'"
                        + " when exists (" + delivered + " and d.content_copy) then 'SAME_CONTENT'"
                        + " when content_hash is not null and exists (" + delivered
                        + " and d.content_hash <> invoice_line.content_hash) then 'OTHER_CONTENT'"
                        + " else 'PAYABLE' end where invoice_id = :invoice and item is not null")
                .param("pilot", pilot.value())
                .param("invoice", invoice)
                .update();
    }

    /** Of a credit note: items that were paid until now are not any more. */
    void credit(long invoice) {
        jdbc.sql("update invoice_line set finding = case when billed_before > 0 then 'CREDITED' else null end"
                        + " where invoice_id = ? and item is not null")
                .param(invoice)
                .update();
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
                                    + " and finding not in ('PAYABLE', 'CREDITED') order by line_number");
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
