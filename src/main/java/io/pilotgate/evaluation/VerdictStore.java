package io.pilotgate.evaluation;

import io.pilotgate.evaluation.ProposedVerdict.Review;
import io.pilotgate.evaluation.ProposedVerdict.Standing;
import io.pilotgate.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VerdictStore {

    private final JdbcClient jdbc;

    VerdictStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void propose(EvaluationId evaluation, Verdict verdict, String reasons, PersonId by, Instant at) {
        jdbc.sql("insert into evaluation_verdict"
                        + " (evaluation_id, verdict, reasons, proposed_by, proposed_at, standing)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        evaluation.value(),
                        verdict.name(),
                        reasons,
                        by.value(),
                        at.atOffset(ZoneOffset.UTC),
                        Standing.PROPOSED.name())
                .update();
    }

    void review(long id, Standing standing, Review review) {
        jdbc.sql("update evaluation_verdict set standing = ?, review_reason = ?, reviewed_by = ?, reviewed_at = ?"
                        + " where id = ?")
                .params(
                        standing.name(),
                        review.reason(),
                        review.by().value(),
                        review.at().atOffset(ZoneOffset.UTC),
                        id)
                .update();
    }

    /** Oldest first. */
    List<ProposedVerdict> of(EvaluationId evaluation) {
        return jdbc.sql("select * from evaluation_verdict where evaluation_id = ? order by id")
                .param(evaluation.value())
                .query(VerdictStore::verdict)
                .list();
    }

    /** Those that were confirmed, of several evaluations, the oldest first. */
    Map<EvaluationId, List<Verdict>> confirmed(Collection<EvaluationId> evaluations) {
        Map<EvaluationId, List<Verdict>> confirmed = new HashMap<>();
        jdbc.sql("select evaluation_id, verdict from evaluation_verdict"
                        + " where evaluation_id in (:evaluations) and standing = :standing order by id")
                .param(
                        "evaluations",
                        evaluations.stream().map(EvaluationId::value).toList())
                .param("standing", Standing.CONFIRMED.name())
                .query((row, index) -> confirmed
                        .computeIfAbsent(new EvaluationId(row.getString("evaluation_id")), id -> new ArrayList<>())
                        .add(Verdict.valueOf(row.getString("verdict"))))
                .list();
        return confirmed;
    }

    private static ProposedVerdict verdict(ResultSet row, int index) throws SQLException {
        OffsetDateTime reviewed = row.getObject("reviewed_at", OffsetDateTime.class);
        return new ProposedVerdict(
                row.getLong("id"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reasons"),
                new PersonId(row.getString("proposed_by")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                Standing.valueOf(row.getString("standing")),
                reviewed == null
                        ? Optional.empty()
                        : Optional.of(new Review(
                                row.getString("review_reason"),
                                new PersonId(row.getString("reviewed_by")),
                                reviewed.toInstant())));
    }
}
