package io.pilotgate.commercial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.commercial.PriceAmendment.Answer;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PriceAmendmentStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PriceAmendmentStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The terms as they are kept, and as they are signed by their hash. */
    String written(PriceTerms terms) {
        try {
            return json.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void insert(PilotId pilot, PriceAmendment proposed) {
        jdbc.sql("insert into price_amendment (pilot_id, version, terms, sha256, remark, proposed_by, proposed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        proposed.version(),
                        written(proposed.terms()),
                        proposed.hash().hex(),
                        proposed.remark(),
                        proposed.proposedBy().value(),
                        proposed.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(PilotId pilot, int version, Answer answer) {
        jdbc.sql("update price_amendment set accepted = ?, answer = ?, answered_by = ?, answered_at = ?"
                        + " where pilot_id = ? and version = ? and accepted is null")
                .params(
                        answer.accepted(),
                        answer.reason(),
                        answer.by().value(),
                        answer.at().atOffset(ZoneOffset.UTC),
                        pilot.value(),
                        version)
                .update();
    }

    /** Oldest first. */
    List<PriceAmendment> all(PilotId pilot) {
        return jdbc.sql("select * from price_amendment where pilot_id = ? order by version")
                .param(pilot.value())
                .query((row, index) -> amendment(row))
                .list();
    }

    private PriceAmendment amendment(ResultSet row) throws SQLException {
        return new PriceAmendment(
                row.getInt("version"),
                read(row.getString("terms")),
                new Sha256(row.getString("sha256")),
                row.getString("remark"),
                new PersonId(row.getString("proposed_by")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                answer(row));
    }

    static @Nullable Answer answer(ResultSet row) throws SQLException {
        boolean accepted = row.getBoolean("accepted");
        return row.wasNull()
                ? null
                : new Answer(
                        accepted,
                        row.getString("answer"),
                        new PersonId(row.getString("answered_by")),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }

    private PriceTerms read(String terms) {
        try {
            return json.readValue(terms, PriceTerms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
