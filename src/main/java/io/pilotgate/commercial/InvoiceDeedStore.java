package io.pilotgate.commercial;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What finance did with an invoice, one deed after the other. */
@Repository
class InvoiceDeedStore {

    private final JdbcClient jdbc;

    InvoiceDeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(long invoice, InvoiceDeed deed) {
        Money amount = deed.amount();
        jdbc.sql(
                        "insert into invoice_deed (invoice_id, deed, amount, remark, done_by, done_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        invoice,
                        deed.kind().name(),
                        amount == null ? null : amount.amount(),
                        deed.remark(),
                        deed.by().value(),
                        deed.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<InvoiceDeed> of(Invoice invoice) {
        Currency currency = invoice.total().currency();
        return jdbc.sql("select * from invoice_deed where invoice_id = ? order by id")
                .param(invoice.id())
                .query((row, index) -> new InvoiceDeed(
                        InvoiceDeed.Kind.valueOf(row.getString("deed")),
                        InvoiceRecords.money(row.getBigDecimal("amount"), currency),
                        row.getString("remark"),
                        new PersonId(row.getString("done_by")),
                        row.getObject("done_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
