package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.evaluation.questionnaire.QuestionnaireEvent.Kind;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestionnaireEventStore {

    private final JdbcClient jdbc;

    QuestionnaireEventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Questionnaire about, Kind kind, PersonId by, Instant at, String reason) {
        insert(about, kind, by, at, reason, null, null);
    }

    void addFile(Questionnaire about, PersonId by, Instant at, String name, Sha256 hash) {
        insert(about, Kind.FILE_TAKEN, by, at, name, null, hash);
    }

    void addSubmission(Questionnaire about, PersonId by, Instant at, String content, Sha256 hash) {
        insert(about, Kind.SUBMITTED, by, at, "", content, hash);
    }

    /** The oldest first. */
    List<QuestionnaireEvent> of(QuestionnaireId id) {
        return jdbc.sql("select id, kind, round, by_person, at_time, reason, sha256 from questionnaire_event"
                        + " where questionnaire_id = ? order by id")
                .param(id.value())
                .query(QuestionnaireEventStore::event)
                .list();
    }

    /** What was handed in, letter for letter. */
    Optional<String> submission(QuestionnaireId id, int round) {
        return jdbc.sql("select content from questionnaire_event where questionnaire_id = ? and round = ?"
                        + " and kind = 'SUBMITTED'")
                .params(id.value(), round)
                .query(String.class)
                .optional();
    }

    private void insert(
            Questionnaire about,
            Kind kind,
            PersonId by,
            Instant at,
            String reason,
            @Nullable String content,
            @Nullable Sha256 hash) {
        jdbc.sql("insert into questionnaire_event (questionnaire_id, kind, round, by_person, at_time, reason, content,"
                        + " sha256) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        about.id().value(),
                        kind.name(),
                        about.round(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC),
                        reason,
                        content,
                        hash == null ? null : hash.hex())
                .update();
    }

    private static QuestionnaireEvent event(ResultSet row, int index) throws SQLException {
        String hash = row.getString("sha256");
        return new QuestionnaireEvent(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getInt("round"),
                new PersonId(row.getString("by_person")),
                row.getObject("at_time", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                hash == null ? null : new Sha256(hash));
    }
}
