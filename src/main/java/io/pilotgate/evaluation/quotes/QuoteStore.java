package io.pilotgate.evaluation.quotes;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuoteStore {

    private final JdbcClient jdbc;

    QuoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(VendorId vendor, Quote quote, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into vendor_quote (vendor_id, task_type, model, price, currency, quoted_on, reason,
                        recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        vendor.value(),
                        quote.taskType(),
                        quote.model().name(),
                        quote.price().amount(),
                        quote.price().currency().getCurrencyCode(),
                        quote.quotedOn(),
                        quote.reason(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<RecordedQuote> of(VendorId vendor) {
        return jdbc.sql("select * from vendor_quote where vendor_id = ? order by id desc")
                .param(vendor.value())
                .query(QuoteStore::recorded)
                .list();
    }

    private static RecordedQuote recorded(ResultSet row, int index) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        var quote = new Quote(
                row.getString("task_type"),
                PricingModel.valueOf(row.getString("model")),
                new Money(row.getBigDecimal("price").stripTrailingZeros(), currency),
                row.getObject("quoted_on", LocalDate.class),
                row.getString("reason"));
        return new RecordedQuote(
                row.getLong("id"),
                quote,
                new PersonId(row.getString("recorded_by")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
