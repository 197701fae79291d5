package io.pilotgate.commercial;

import io.pilotgate.commercial.Reconciliation.Standing;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReconciliationStore {

    private final JdbcClient jdbc;

    ReconciliationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(PilotId pilot) {
        jdbc.sql("insert into reconciliation (pilot_id) values (?)")
                .param(pilot.value())
                .update();
    }

    /** Two people at once would both find nothing approved and both approve: one after the other. */
    void lock(PilotId pilot) {
        jdbc.sql("select pilot_id from reconciliation where pilot_id = ? for update")
                .param(pilot.value())
                .query(String.class)
                .single();
    }

    void append(PilotId pilot, Reconciliation said) {
        jdbc.sql(
                        "insert into figures_statement (pilot_id, standing, delivered_items, unit_price, currency, owed, invoiced,"
                                + " remark, stated_by, stated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        said.standing().name(),
                        said.statement().deliveredItems(),
                        said.statement().unitPrice().amount(),
                        said.statement().unitPrice().currency().getCurrencyCode(),
                        said.statement().owed().amount(),
                        said.invoiced().map(Money::amount).orElse(null),
                        said.remark(),
                        said.by().value(),
                        said.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<Reconciliation> all(PilotId pilot) {
        return jdbc.sql("select * from figures_statement where pilot_id = ? order by id")
                .param(pilot.value())
                .query(ReconciliationStore::reconciliation)
                .list();
    }

    private static Reconciliation reconciliation(ResultSet row, int index) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Reconciliation(
                Standing.valueOf(row.getString("standing")),
                statement(row, currency),
                invoiced(row.getBigDecimal("invoiced"), currency),
                row.getString("remark"),
                new PersonId(row.getString("stated_by")),
                row.getObject("stated_at", OffsetDateTime.class).toInstant());
    }

    /** One of an older release owes price times items. */
    private static Statement statement(ResultSet row, Currency currency) throws SQLException {
        long items = row.getLong("delivered_items");
        Money unitPrice = new Money(row.getBigDecimal("unit_price"), currency);
        BigDecimal owed = row.getBigDecimal("owed");
        return owed == null
                ? new Statement(items, unitPrice)
                : new Statement(items, unitPrice, new Money(owed, currency));
    }

    private static Optional<Money> invoiced(@Nullable BigDecimal amount, Currency currency) {
        return amount == null ? Optional.empty() : Optional.of(new Money(amount, currency).rounded());
    }
}
