package io.pilotgate.decision;

import io.pilotgate.decision.Exit.Deed;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ExitStore {

    private final JdbcClient jdbc;

    ExitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Exit exit) {
        jdbc.sql("insert into pilot_exit (pilot_id, early, reason, started_at, due, agreed_cost, currency,"
                        + " told_days_late) values (?, ?, ?, ?, ?, ?, ?, 0)")
                .params(
                        exit.pilot().value(),
                        exit.early(),
                        exit.reason(),
                        exit.startedAt().atOffset(ZoneOffset.UTC),
                        exit.due().atOffset(ZoneOffset.UTC),
                        exit.agreedCost().amount(),
                        exit.agreedCost().currency().getCurrencyCode())
                .update();
    }

    /** Two people at once would both find a part undone: one after the other. */
    void lock(PilotId pilot) {
        jdbc.sql("select pilot_id from pilot_exit where pilot_id = ? for update")
                .param(pilot.value())
                .query(String.class)
                .list();
    }

    void append(PilotId pilot, Deed deed) {
        jdbc.sql("insert into exit_deed (pilot_id, part, remark, document_hash, certified_on, amount, done_by, done_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        deed.part().name(),
                        deed.remark(),
                        deed.document().map(Sha256::hex).orElse(null),
                        deed.certifiedOn().orElse(null),
                        deed.amount().map(Money::amount).orElse(null),
                        deed.by().value(),
                        deed.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void revokeAccess(PilotId pilot, Instant at) {
        jdbc.sql("update pilot_exit set access_revoked_at = ? where pilot_id = ?")
                .params(at.atOffset(ZoneOffset.UTC), pilot.value())
                .update();
    }

    void told(PilotId pilot, int daysLate) {
        jdbc.sql("update pilot_exit set told_days_late = ? where pilot_id = ?")
                .params(daysLate, pilot.value())
                .update();
    }

    boolean isAccessRevoked(PilotId pilot) {
        return jdbc.sql("select count(*) from pilot_exit where pilot_id = ? and access_revoked_at is not null")
                        .param(pilot.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @param pilots at least one */
    Set<PilotId> revokedAmong(Set<PilotId> pilots) {
        return Set.copyOf(
                jdbc.sql("select pilot_id from pilot_exit where access_revoked_at is not null and pilot_id in (:ids)")
                        .param("ids", pilots.stream().map(PilotId::value).toList())
                        .query((row, index) -> new PilotId(row.getString("pilot_id")))
                        .list());
    }

    Optional<Exit> find(PilotId pilot) {
        return jdbc.sql("select * from pilot_exit where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) -> exit(row, pilot))
                .optional();
    }

    private Exit exit(ResultSet row, PilotId pilot) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Exit(
                pilot,
                row.getBoolean("early"),
                row.getString("reason"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                new Money(row.getBigDecimal("agreed_cost"), currency).rounded(),
                Optional.ofNullable(row.getObject("access_revoked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("told_days_late"),
                deeds(pilot, currency));
    }

    private Map<ExitPart, Deed> deeds(PilotId pilot, Currency currency) {
        Map<ExitPart, Deed> deeds = new EnumMap<>(ExitPart.class);
        jdbc.sql("select * from exit_deed where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) -> deed(row, currency))
                .list()
                .forEach(deed -> deeds.put(deed.part(), deed));
        return deeds;
    }

    private static Deed deed(ResultSet row, Currency currency) throws SQLException {
        return new Deed(
                ExitPart.valueOf(row.getString("part")),
                row.getString("remark"),
                Optional.ofNullable(row.getString("document_hash")).map(Sha256::new),
                Optional.ofNullable(row.getObject("certified_on", LocalDate.class)),
                amount(row.getBigDecimal("amount"), currency),
                new PersonId(row.getString("done_by")),
                row.getObject("done_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<Money> amount(@Nullable BigDecimal amount, Currency currency) {
        return amount == null ? Optional.empty() : Optional.of(new Money(amount, currency).rounded());
    }
}
