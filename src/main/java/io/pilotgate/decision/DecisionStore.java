package io.pilotgate.decision;

import io.pilotgate.decision.Decision.Review;
import io.pilotgate.decision.Decision.Standing;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DecisionStore {

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void propose(PilotId pilot, Outcome outcome, String reasons, PersonId by, Instant at) {
        jdbc.sql("insert into decision_proposal (pilot_id, outcome, reasons, proposed_by, proposed_at, standing,"
                        + " review_reason) values (?, ?, ?, ?, ?, ?, '')")
                .params(
                        pilot.value(),
                        outcome.name(),
                        reasons,
                        by.value(),
                        at.atOffset(ZoneOffset.UTC),
                        Standing.PROPOSED.name())
                .update();
    }

    void review(long proposal, Standing standing, Review review) {
        jdbc.sql("update decision_proposal set standing = ?, review_reason = ?, reviewed_by = ?, reviewed_at = ?"
                        + " where id = ?")
                .params(
                        standing.name(),
                        review.reason(),
                        review.by().value(),
                        review.at().atOffset(ZoneOffset.UTC),
                        proposal)
                .update();
    }

    /** Oldest first. */
    List<Decision> all(PilotId pilot) {
        return jdbc.sql("select * from decision_proposal where pilot_id = ? order by id")
                .param(pilot.value())
                .query(DecisionStore::decision)
                .list();
    }

    private static Decision decision(ResultSet row, int index) throws SQLException {
        return new Decision(
                row.getLong("id"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reasons"),
                new PersonId(row.getString("proposed_by")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                Standing.valueOf(row.getString("standing")),
                review(row));
    }

    private static Optional<Review> review(ResultSet row) throws SQLException {
        String by = row.getString("reviewed_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Review(
                        row.getString("review_reason"),
                        new PersonId(by),
                        row.getObject("reviewed_at", OffsetDateTime.class).toInstant()));
    }
}
