package io.pilotgate.evaluation;

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
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CriterionEvidenceStore implements FileUser {

    private final JdbcClient jdbc;

    CriterionEvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addFile(EvaluationId evaluation, String criterion, String title, KeptFile file, PersonId by, Instant at) {
        jdbc.sql("insert into evaluation_evidence"
                        + " (evaluation_id, criterion, title, sha256, size, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        evaluation.value(),
                        criterion,
                        title,
                        file.hash().hex(),
                        file.size(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addLink(EvaluationId evaluation, LinkNote note) {
        jdbc.sql("insert into evaluation_evidence"
                        + " (evaluation_id, criterion, title, link, seen, note_sha256, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        evaluation.value(),
                        note.criterion(),
                        note.title(),
                        note.link(),
                        note.seen(),
                        note.hash().hex(),
                        note.by().value(),
                        note.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<CriterionEvidence> of(EvaluationId evaluation) {
        return jdbc.sql("select * from evaluation_evidence where evaluation_id = ? order by id")
                .param(evaluation.value())
                .query(CriterionEvidenceStore::evidence)
                .list();
    }

    @Override
    public boolean needs(Sha256 file) {
        return jdbc.sql("select count(*) from evaluation_evidence where sha256 = ?")
                        .param(file.hex())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static CriterionEvidence evidence(ResultSet row, int index) throws SQLException {
        return new CriterionEvidence(
                row.getLong("id"),
                row.getString("criterion"),
                row.getString("title"),
                Optional.ofNullable(row.getString("link")),
                Optional.ofNullable(row.getString("sha256")).map(Sha256::new),
                Optional.ofNullable(row.getString("seen")).filter(seen -> !seen.isEmpty()),
                Optional.ofNullable(row.getString("note_sha256")).map(Sha256::new),
                new PersonId(row.getString("added_by")),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
