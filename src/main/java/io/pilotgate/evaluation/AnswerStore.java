package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AnswerStore {

    /** One line of what was ever answered. */
    private record Line(VendorId vendor, String evaluation, String question, String answer, Instant at) {

        static Line of(ResultSet row, int index) throws SQLException {
            return new Line(
                    new VendorId(row.getString("vendor_id")),
                    row.getString("evaluation_id"),
                    row.getString("question"),
                    row.getString("answer"),
                    row.getObject("answered_at", OffsetDateTime.class).toInstant());
        }
    }

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param answer empty takes the answer back */
    void add(EvaluationId evaluation, String question, String answer, boolean fromVendor, PersonId by, Instant at) {
        jdbc.sql("insert into evaluation_answer"
                        + " (evaluation_id, question, answer, from_vendor, answered_by, answered_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(evaluation.value(), question, answer, fromVendor, by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest answer to each question. */
    Answers of(EvaluationId evaluation) {
        Map<String, String> newest = new HashMap<>();
        jdbc.sql("select question, answer from evaluation_answer where evaluation_id = ? order by id")
                .param(evaluation.value())
                .query(row -> {
                    newest.put(row.getString("question"), row.getString("answer"));
                });
        return new Answers(newest);
    }

    /** The newest answers of each evaluation of these vendors, the newest evaluation first. */
    Map<VendorId, List<GivenAnswers>> of(Collection<VendorId> vendors) {
        Map<VendorId, Map<String, List<Line>>> lines = new HashMap<>();
        jdbc.sql("select e.vendor_id, a.evaluation_id, a.question, a.answer, a.answered_at from evaluation_answer a"
                        + " join evaluation e on e.id = a.evaluation_id where e.vendor_id in (:vendors)"
                        + " order by e.opened_at desc, e.id, a.id")
                .param("vendors", vendors.stream().map(VendorId::value).toList())
                .query(Line::of)
                .list()
                .forEach(line -> lines.computeIfAbsent(line.vendor(), vendor -> new LinkedHashMap<>())
                        .computeIfAbsent(line.evaluation(), evaluation -> new ArrayList<>())
                        .add(line));
        Map<VendorId, List<GivenAnswers>> given = new HashMap<>();
        lines.forEach((vendor, evaluations) -> given.put(
                vendor, evaluations.values().stream().map(AnswerStore::newest).toList()));
        return given;
    }

    private static GivenAnswers newest(List<Line> lines) {
        Map<String, String> answers = new HashMap<>();
        Map<String, Instant> at = new HashMap<>();
        lines.forEach(line -> {
            answers.put(line.question(), line.answer());
            at.put(line.question(), line.at());
        });
        return new GivenAnswers(new Answers(answers), at);
    }
}
