package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.files.FileUser;
import io.pilotgate.files.KeptFile;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EvidenceStore implements FileUser {

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addFile(QuestionnaireId id, String question, String name, KeptFile file, PersonId by, Instant at) {
        jdbc.sql("insert into questionnaire_evidence (questionnaire_id, question, file_name, sha256, size, added_by,"
                        + " added_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(id.value(), question, name, file.hash().hex(), file.size(), by.value(), utc(at))
                .update();
    }

    void addLink(QuestionnaireId id, String question, String link, PersonId by, Instant at) {
        jdbc.sql("insert into questionnaire_evidence (questionnaire_id, question, link, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(id.value(), question, link, by.value(), utc(at))
                .update();
    }

    void remove(QuestionnaireId id, long evidence, Instant at) {
        jdbc.sql("update questionnaire_evidence set removed_at = ? where questionnaire_id = ? and id = ?")
                .params(utc(at), id.value(), evidence)
                .update();
    }

    /** In the order in which it came, with what was taken away since. */
    List<Evidence> of(QuestionnaireId id) {
        return jdbc.sql("select * from questionnaire_evidence where questionnaire_id = ? order by id")
                .param(id.value())
                .query(EvidenceStore::evidence)
                .list();
    }

    @Override
    public boolean needs(Sha256 file) {
        return jdbc.sql(
                                "select (select count(*) from questionnaire_evidence where sha256 = ?)"
                                        + " + (select count(*) from questionnaire_event where sha256 = ? and kind = 'FILE_TAKEN')")
                        .params(file.hex(), file.hex())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Evidence evidence(ResultSet row, int index) throws SQLException {
        String hash = row.getString("sha256");
        return new Evidence(
                row.getLong("id"),
                row.getString("question"),
                row.getString("file_name"),
                hash == null ? null : new Sha256(hash),
                row.getLong("size"),
                row.getString("link"),
                new PersonId(row.getString("added_by")),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getObject("removed_at", OffsetDateTime.class) != null);
    }
}
