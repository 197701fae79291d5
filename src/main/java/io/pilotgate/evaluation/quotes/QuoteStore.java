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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Of these vendors, the newest first. */
    Map<VendorId, List<RecordedQuote>> of(Collection<VendorId> vendors) {
        Map<VendorId, List<RecordedQuote>> quotes = new HashMap<>();
        jdbc.sql("select * from vendor_quote where vendor_id in (:vendors) order by id desc")
                .param("vendors", vendors.stream().map(VendorId::value).toList())
                .query((row, index) -> quotes.computeIfAbsent(
                                new VendorId(row.getString("vendor_id")), vendor -> new ArrayList<>())
                        .add(recorded(row, index)))
                .list();
        return quotes;
    }

    List<VendorId> quotedBy(Work work) {
        return jdbc
                .sql("select distinct vendor_id from vendor_quote where task_type = ? and model = ? and currency = ?"
                        + " order by vendor_id")
                .params(work.taskType(), work.model().name(), work.currency().getCurrencyCode())
                .query(String.class)
                .list()
                .stream()
                .map(VendorId::new)
                .toList();
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
