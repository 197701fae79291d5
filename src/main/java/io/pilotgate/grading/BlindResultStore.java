package io.pilotgate.grading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.grading.BlindResult.Review;
import io.pilotgate.grading.metrics.ClassificationReport;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BlindResultStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    BlindResultStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        // What is stored has derived fields too, which no constructor takes back.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The result's own id and review are not read: the first is given here, the second comes later. */
    void insert(PilotId pilot, BlindResult result) {
        Optional<Proportion> first = Optional.of(result.figures().stages())
                .filter(stages -> stages.size() > 1)
                .map(stages -> stages.get(0));
        jdbc.sql("insert into blind_result (pilot_id, drawn, graded, correct, first_graded, first_correct, tied,"
                        + " verdict, reserve_used, pooled, graded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        result.drawn(),
                        result.proportion().n(),
                        result.proportion().correct(),
                        first.map(Proportion::n).orElse(null),
                        first.map(Proportion::correct).orElse(null),
                        result.tied(),
                        result.verdict().name(),
                        result.reserveUsed(),
                        write(result.pooled()),
                        result.gradedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void review(long result, Review review) {
        jdbc.sql("insert into blind_review (result_id, confirmed, reason, reviewed_by, reviewed_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        result,
                        review.confirmed(),
                        review.reason(),
                        review.by().value(),
                        review.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<BlindResult> latest(PilotId pilot) {
        return jdbc.sql("select * from blind_result left join blind_review on result_id = id"
                        + " where pilot_id = ? order by id desc limit 1")
                .param(pilot.value())
                .query((row, index) -> result(row))
                .optional();
    }

    private BlindResult result(ResultSet row) throws SQLException {
        return new BlindResult(
                row.getLong("id"),
                row.getInt("drawn"),
                figures(row),
                row.getLong("tied"),
                Verdict.valueOf(row.getString("verdict")),
                row.getInt("reserve_used"),
                read(row.getString("pooled")),
                row.getObject("graded_at", OffsetDateTime.class).toInstant(),
                review(row));
    }

    private static StageFigures figures(ResultSet row) throws SQLException {
        Proportion all = new Proportion(row.getLong("correct"), row.getLong("graded"));
        if (row.getObject("first_graded") == null) {
            return new StageFigures(List.of(all));
        }
        Proportion first = new Proportion(row.getLong("first_correct"), row.getLong("first_graded"));
        return new StageFigures(List.of(first, new Proportion(all.correct() - first.correct(), all.n() - first.n())));
    }

    private static Optional<Review> review(ResultSet row) throws SQLException {
        String by = row.getString("reviewed_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Review(
                        row.getBoolean("confirmed"),
                        row.getString("reason"),
                        new PersonId(by),
                        row.getObject("reviewed_at", OffsetDateTime.class).toInstant()));
    }

    private String write(ClassificationReport report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ClassificationReport read(String report) {
        try {
            return json.readValue(report, ClassificationReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
