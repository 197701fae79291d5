package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AnswerStore {

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
}
