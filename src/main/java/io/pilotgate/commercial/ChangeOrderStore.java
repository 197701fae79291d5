package io.pilotgate.commercial;

import io.pilotgate.commercial.PriceAmendment.Answer;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ChangeOrderStore {

    private final JdbcClient jdbc;

    ChangeOrderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PilotId pilot, ProposedChange change) {
        jdbc.sql("insert into change_order (pilot_id, number, change_text, amount, proposed_by, proposed_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        change.number(),
                        change.change(),
                        change.amount().amount(),
                        change.proposedBy().value(),
                        change.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(PilotId pilot, int number, Answer answer) {
        jdbc.sql("update change_order set accepted = ?, answer = ?, answered_by = ?, answered_at = ?"
                        + " where pilot_id = ? and number = ?")
                .params(
                        answer.accepted(),
                        answer.reason(),
                        answer.by().value(),
                        answer.at().atOffset(ZoneOffset.UTC),
                        pilot.value(),
                        number)
                .update();
    }

    List<ProposedChange> all(PilotId pilot, Currency currency) {
        return jdbc.sql("select * from change_order where pilot_id = ? order by number")
                .param(pilot.value())
                .query((row, index) -> new ProposedChange(
                        row.getInt("number"),
                        row.getString("change_text"),
                        new Money(row.getBigDecimal("amount"), currency).rounded(),
                        new PersonId(row.getString("proposed_by")),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                        PriceAmendmentStore.answer(row)))
                .list();
    }
}
