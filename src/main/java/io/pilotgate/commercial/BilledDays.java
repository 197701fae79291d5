package io.pilotgate.commercial;

import io.pilotgate.commercial.match.ChargeGroup;
import io.pilotgate.kernel.PilotId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of each invoice is payable, by the day of the work: the next one goes on from there. */
@Repository
class BilledDays {

    private static final int PORTION = 500;

    private static final String DAYS =
            "select d.work_day, sum(d.quantity) from invoice_day d join invoice i on i.id = d.invoice_id"
                    + " where i.pilot_id = ? and d.kind = ?"
                    + " and (i.state = 'APPROVED' or not i.credit_note and i.state in ('RECEIVED', 'SECOND_LOOK'))";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    BilledDays(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Instead of what was kept of this invoice before. */
    void keep(long invoice, ChargeGroup kind, Map<LocalDate, BigDecimal> days) {
        jdbc.sql("delete from invoice_day where invoice_id = ? and kind = ?")
                .params(invoice, kind.name())
                .update();
        batches.batchUpdate(
                "insert into invoice_day (invoice_id, kind, work_day, quantity) values (?, ?, ?, ?)",
                days.entrySet(),
                PORTION,
                (row, day) -> {
                    row.setLong(1, invoice);
                    row.setString(2, kind.name());
                    row.setObject(3, day.getKey());
                    row.setBigDecimal(4, day.getValue());
                });
    }

    /** Of all invoices that stand, and of credit notes that were approved. */
    Map<LocalDate, BigDecimal> all(PilotId pilot, ChargeGroup kind) {
        return days(jdbc.sql(DAYS + " group by d.work_day").params(pilot.value(), kind.name()));
    }

    /** Of those that are billed before this one, see {@link EarlierInvoices}. */
    Map<LocalDate, BigDecimal> before(Invoice invoice, ChargeGroup kind) {
        return days(
                jdbc.sql(DAYS + " and i.id <> ? and (i.turn < ? or i.state in ('APPROVED', 'SECOND_LOOK') or i.id = ?)"
                                + " group by d.work_day")
                        .params(
                                invoice.pilot().value(),
                                kind.name(),
                                invoice.id(),
                                invoice.turn(),
                                Objects.requireNonNullElse(invoice.credited(), 0L)));
    }

    private static Map<LocalDate, BigDecimal> days(JdbcClient.StatementSpec select) {
        Map<LocalDate, BigDecimal> days = new TreeMap<>();
        select.query((row, index) -> days.put(row.getObject(1, LocalDate.class), row.getBigDecimal(2)))
                .list();
        return days;
    }
}
