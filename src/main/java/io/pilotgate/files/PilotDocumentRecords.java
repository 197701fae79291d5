package io.pilotgate.files;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The documents' rows. */
@Repository
class PilotDocumentRecords implements FileUser {

    private static final String SELECT = """
            select id, pilot_id, kind, file_name, media_type, sha256, size, uploaded_by, uploaded_at
            from pilot_document where pilot_id = ?
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    PilotDocumentRecords(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** False where the pilot has it already, be it that somebody else handed it in just now. */
    boolean add(PilotDocument document) {
        if (find(document.pilot(), document.kind(), document.hash()).isPresent()) {
            return false;
        }
        try {
            savepoint.executeWithoutResult(status -> insert(document));
            return true;
        } catch (DuplicateKeyException addedMeanwhile) {
            return false;
        }
    }

    private void insert(PilotDocument document) {
        jdbc.sql("""
                        insert into pilot_document
                        (pilot_id, kind, file_name, media_type, sha256, size, uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        document.pilot().value(),
                        document.kind().name(),
                        document.fileName(),
                        document.mediaType(),
                        document.hash().hex(),
                        document.size(),
                        document.uploadedBy().value(),
                        OffsetDateTime.ofInstant(document.uploadedAt(), ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean needs(Sha256 file) {
        return jdbc.sql("select count(*) from pilot_document where sha256 = ?")
                        .param(file.hex())
                        .query(Long.class)
                        .single()
                > 0;
    }

    List<PilotDocument> of(PilotId pilot) {
        return jdbc.sql(SELECT + "order by id")
                .param(pilot.value())
                .query(PilotDocumentRecords::document)
                .list();
    }

    Optional<PilotDocument> find(PilotId pilot, long id) {
        return jdbc.sql(SELECT + "and id = ?")
                .params(pilot.value(), id)
                .query(PilotDocumentRecords::document)
                .optional();
    }

    Optional<PilotDocument> find(PilotId pilot, DocumentKind kind, Sha256 hash) {
        return jdbc.sql(SELECT + "and kind = ? and sha256 = ?")
                .params(pilot.value(), kind.name(), hash.hex())
                .query(PilotDocumentRecords::document)
                .optional();
    }

    private static PilotDocument document(ResultSet row, int number) throws SQLException {
        return new PilotDocument(
                row.getLong("id"),
                new PilotId(row.getString("pilot_id")),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getString("media_type"),
                new Sha256(row.getString("sha256")),
                row.getLong("size"),
                new PersonId(row.getString("uploaded_by")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
