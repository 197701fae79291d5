package io.pilotgate.evaluation.quotes;

import io.pilotgate.evaluation.quotes.SetPriceBand.Withdrawal;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PriceBandStore {

    private final JdbcClient jdbc;

    PriceBandStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PriceBand band, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into price_band (task_type, model, low, high, currency, source, set_by, set_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        band.taskType(),
                        band.model().name(),
                        band.low().amount(),
                        band.high().amount(),
                        band.low().currency().getCurrencyCode(),
                        band.source(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether it stood until then */
    boolean withdraw(long id, String reason, PersonId by, Instant at) {
        return jdbc.sql("update price_band set withdrawn_at = ?, withdrawn_by = ?, withdrawn_why = ?"
                                + " where id = ? and withdrawn_at is null")
                        .params(at.atOffset(ZoneOffset.UTC), by.value(), reason, id)
                        .update()
                == 1;
    }

    /** The newest first. */
    List<SetPriceBand> all() {
        return jdbc.sql("select * from price_band order by id desc")
                .query(PriceBandStore::band)
                .list();
    }

    private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("withdrawn_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(
                        row.getString("withdrawn_why"), new PersonId(row.getString("withdrawn_by")), at.toInstant()));
    }

    private static SetPriceBand band(ResultSet row, int index) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        var band = new PriceBand(
                row.getString("task_type"),
                PricingModel.valueOf(row.getString("model")),
                new Money(row.getBigDecimal("low").stripTrailingZeros(), currency),
                new Money(row.getBigDecimal("high").stripTrailingZeros(), currency),
                row.getString("source"));
        return new SetPriceBand(
                row.getLong("id"),
                band,
                new PersonId(row.getString("set_by")),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                withdrawal(row));
    }
}
