package io.pilotgate.commercial;

import io.pilotgate.commercial.match.ChargeGroup;
import io.pilotgate.kernel.PilotId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of each invoice is payable, by the day of the work: the next one goes on from there. */
@Repository
class BilledDays {

    private static final int PORTION = 500;

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

    /** Of invoices before this turn that stand, and of credit notes that were approved. */
    Map<LocalDate, BigDecimal> before(PilotId pilot, long turn, ChargeGroup kind) {
        Map<LocalDate, BigDecimal> days = new TreeMap<>();
        jdbc.sql("select d.work_day, sum(d.quantity) from invoice_day d join invoice i on i.id = d.invoice_id"
                        + " where i.pilot_id = ? and i.turn < ? and d.kind = ?"
                        + " and (i.state = 'APPROVED' or not i.credit_note and i.state in ('RECEIVED', 'SECOND_LOOK'))"
                        + " group by d.work_day")
                .params(pilot.value(), turn, kind.name())
                .query((row, index) -> days.put(row.getObject(1, LocalDate.class), row.getBigDecimal(2)))
                .list();
        return days;
    }
}
