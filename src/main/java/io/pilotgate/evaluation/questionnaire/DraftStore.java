package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers as they stand. */
@Repository
class DraftStore {

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> of(QuestionnaireId id) {
        Map<String, String> answers = new TreeMap<>();
        jdbc.sql("select question, answer from questionnaire_answer where questionnaire_id = ?")
                .param(id.value())
                .query(row -> {
                    answers.put(row.getString("question"), row.getString("answer"));
                });
        return answers;
    }

    /** @param answer empty takes it away */
    void put(QuestionnaireId id, String question, String answer, PersonId by, Instant at) {
        jdbc.sql("delete from questionnaire_answer where questionnaire_id = ? and question = ?")
                .params(id.value(), question)
                .update();
        if (!answer.isEmpty()) {
            jdbc.sql("insert into questionnaire_answer (questionnaire_id, question, answer, saved_by, saved_at)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(id.value(), question, answer, by.value(), at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
