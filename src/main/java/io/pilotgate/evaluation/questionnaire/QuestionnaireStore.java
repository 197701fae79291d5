package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.VendorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestionnaireStore {

    private static final String SELECT = "select id, evaluation_id, vendor_id, version, due_on, zone, round, state,"
            + " refuses_pilot, sent_by, sent_at from questionnaire";

    private final JdbcClient jdbc;

    QuestionnaireStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Questionnaire sent, String questions) {
        jdbc.sql("""
                        insert into questionnaire (id, evaluation_id, vendor_id, questions, version, due_on, zone, round,
                        state, refuses_pilot, overdue_told, sent_by, sent_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?)
                        """)
                .params(
                        sent.id().value(),
                        sent.evaluation().value(),
                        sent.vendor().value(),
                        questions,
                        sent.version().hex(),
                        sent.dueOn(),
                        sent.zone().getId(),
                        sent.round(),
                        sent.state().name(),
                        sent.refusesPilot(),
                        sent.sentBy().value(),
                        sent.sentAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whatever is written in one questionnaire comes one after the other. */
    Optional<Questionnaire> lock(QuestionnaireId id) {
        return jdbc.sql(SELECT + " where id = ? for update")
                .param(id.value())
                .query(QuestionnaireStore::questionnaire)
                .optional();
    }

    /** With a new date or round what was told of the old one is told anew. */
    void update(Questionnaire changed) {
        jdbc.sql("update questionnaire set due_on = ?, zone = ?, round = ?, state = ?, refuses_pilot = ?,"
                        + " overdue_told = false where id = ?")
                .params(
                        changed.dueOn(),
                        changed.zone().getId(),
                        changed.round(),
                        changed.state().name(),
                        changed.refusesPilot(),
                        changed.id().value())
                .update();
    }

    /** Whether nobody had told so before. */
    boolean tellOverdue(QuestionnaireId id) {
        return jdbc.sql("update questionnaire set overdue_told = true where id = ? and not overdue_told")
                        .param(id.value())
                        .update()
                == 1;
    }

    String questions(QuestionnaireId id) {
        return jdbc.sql("select questions from questionnaire where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    Optional<Questionnaire> find(QuestionnaireId id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id.value())
                .query(QuestionnaireStore::questionnaire)
                .optional();
    }

    Optional<Questionnaire> of(EvaluationId evaluation) {
        return jdbc.sql(SELECT + " where evaluation_id = ?")
                .param(evaluation.value())
                .query(QuestionnaireStore::questionnaire)
                .optional();
    }

    /** The newest first. */
    List<Questionnaire> of(VendorId vendor) {
        return jdbc.sql(SELECT + " where vendor_id = ? order by sent_at desc, id")
                .param(vendor.value())
                .query(QuestionnaireStore::questionnaire)
                .list();
    }

    /** Of every vendor, the newest first. */
    List<Questionnaire> all() {
        return jdbc.sql(SELECT + " order by sent_at desc, id")
                .query(QuestionnaireStore::questionnaire)
                .list();
    }

    private static Questionnaire questionnaire(ResultSet row, int index) throws SQLException {
        return new Questionnaire(
                new QuestionnaireId(row.getString("id")),
                new EvaluationId(row.getString("evaluation_id")),
                new VendorId(row.getString("vendor_id")),
                new Sha256(row.getString("version")),
                row.getObject("due_on", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                row.getInt("round"),
                QuestionnaireState.valueOf(row.getString("state")),
                row.getBoolean("refuses_pilot"),
                new PersonId(row.getString("sent_by")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }
}
