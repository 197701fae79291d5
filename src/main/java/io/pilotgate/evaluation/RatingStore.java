package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RatingStore {

    private final JdbcClient jdbc;

    RatingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(EvaluationId evaluation, PersonId person, PersonId by, Instant at) {
        jdbc.sql("insert into evaluation_reviewer (evaluation_id, person, asked_by, asked_at) values (?, ?, ?, ?)")
                .params(evaluation.value(), person.value(), by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void release(EvaluationId evaluation, PersonId person) {
        jdbc.sql("delete from evaluation_rating where evaluation_id = ? and reviewer = ?")
                .params(evaluation.value(), person.value())
                .update();
        jdbc.sql("delete from evaluation_reviewer where evaluation_id = ? and person = ?")
                .params(evaluation.value(), person.value())
                .update();
    }

    List<Reviewer> reviewers(EvaluationId evaluation) {
        return jdbc.sql("select * from evaluation_reviewer where evaluation_id = ? order by asked_at, person")
                .param(evaluation.value())
                .query((row, index) -> new Reviewer(
                        new PersonId(row.getString("person")), instant(row, "handed_in_at"), instant(row, "agreed_at")))
                .list();
    }

    void handIn(EvaluationId evaluation, PersonId person, Instant at) {
        jdbc.sql("update evaluation_reviewer set handed_in_at = ? where evaluation_id = ? and person = ?")
                .params(at.atOffset(ZoneOffset.UTC), evaluation.value(), person.value())
                .update();
    }

    void agree(EvaluationId evaluation, PersonId person, Instant at) {
        jdbc.sql("update evaluation_reviewer set agreed_at = ? where evaluation_id = ? and person = ?")
                .params(at.atOffset(ZoneOffset.UTC), evaluation.value(), person.value())
                .update();
    }

    /** Whoever agreed did so to other ratings. */
    void withdrawAgreement(EvaluationId evaluation) {
        jdbc.sql("update evaluation_reviewer set agreed_at = null where evaluation_id = ?")
                .param(evaluation.value())
                .update();
    }

    void rate(EvaluationId evaluation, GivenRating rating) {
        jdbc.sql("insert into evaluation_rating (evaluation_id, criterion, reviewer, points, reason, rated_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(params(evaluation, rating))
                .update();
    }

    void settle(EvaluationId evaluation, GivenRating rating) {
        jdbc.sql("insert into evaluation_settled (evaluation_id, criterion, settled_by, points, reason, settled_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(params(evaluation, rating))
                .update();
    }

    /** Whether anybody has rated, alone or together. */
    boolean isBegun(EvaluationId evaluation) {
        return jdbc.sql("select count(*) from evaluation_rating where evaluation_id = ?")
                        .param(evaluation.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The newest of each reviewer and criterion. */
    List<GivenRating> ratings(EvaluationId evaluation) {
        Map<String, GivenRating> newest = new LinkedHashMap<>();
        jdbc.sql("select * from evaluation_rating where evaluation_id = ? order by id")
                .param(evaluation.value())
                .query((row, index) -> given(row, "reviewer", "rated_at"))
                .list()
                .forEach(rating -> newest.put(rating.by() + "/" + rating.criterion(), rating));
        return List.copyOf(newest.values());
    }

    /** The newest of each criterion. */
    Map<String, GivenRating> settled(EvaluationId evaluation) {
        Map<String, GivenRating> newest = new LinkedHashMap<>();
        jdbc.sql("select * from evaluation_settled where evaluation_id = ? order by id")
                .param(evaluation.value())
                .query((row, index) -> given(row, "settled_by", "settled_at"))
                .list()
                .forEach(rating -> newest.put(rating.criterion(), rating));
        return newest;
    }

    private static List<Object> params(EvaluationId evaluation, GivenRating rating) {
        List<Object> params = new ArrayList<>();
        params.add(evaluation.value());
        params.add(rating.criterion());
        params.add(rating.by().value());
        params.add(rating.rating().map(Rating::points).orElse(null));
        params.add(rating.reason());
        params.add(rating.at().atOffset(ZoneOffset.UTC));
        return params;
    }

    private static GivenRating given(ResultSet row, String by, String at) throws SQLException {
        Integer points = row.getObject("points", Integer.class);
        return new GivenRating(
                row.getString("criterion"),
                Optional.ofNullable(points).map(Rating::of),
                row.getString("reason"),
                new PersonId(row.getString(by)),
                row.getObject(at, OffsetDateTime.class).toInstant());
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
