package io.pilotgate.delivery;

import io.pilotgate.files.FileUser;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.Finding;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class UploadStore implements FileUser {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final UploadRows rows;

    UploadStore(JdbcClient jdbc, JdbcTemplate batches, UploadRows rows) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
    }

    /** Its id is given here. */
    long insert(Upload upload) {
        BatchTerms terms = upload.what().batch();
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into upload (pilot_id, kind, file_name, sha256, size, purpose, sop_version, columns_named,"
                        + " manifest, handed_in_by, handed_in_at, state, live_key, confirmed_by, confirmed_at,"
                        + " expires_at, rows_done, line_done, attempts, rows_left) values (:pilot, :kind, :file, :hash,"
                        + " :size, :purpose, :sop, :columns, :manifest, :by, :at, :state, :live, :confirmer,"
                        + " :confirmed, :expires, 0, 0, 0, false)")
                .param("pilot", upload.pilot().value())
                .param("kind", upload.what().kind().name())
                .param("file", upload.what().fileName())
                .param("hash", upload.sha256().hex())
                .param("size", upload.size())
                .param("purpose", terms == null ? null : terms.purpose().name())
                .param("sop", terms == null ? null : terms.sopVersion())
                .param("columns", terms == null ? null : rows.write(terms.columns()))
                .param("manifest", terms == null ? null : rows.write(terms.manifest()))
                .param("by", upload.by().value())
                .param("at", utc(upload.at()))
                .param("state", upload.state().name())
                .param("live", liveKey(upload).hex())
                .param(
                        "confirmer",
                        upload.confirmedBy() == null
                                ? null
                                : upload.confirmedBy().value())
                .param("confirmed", upload.confirmedAt() == null ? null : utc(upload.confirmedAt()))
                .param("expires", utc(upload.expiresAt()))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    Optional<Upload> find(long upload) {
        return jdbc.sql("select * from upload where id = ?")
                .param(upload)
                .query(rows)
                .optional();
    }

    Optional<Upload> find(PilotId pilot, long upload) {
        return find(upload).filter(found -> found.pilot().equals(pilot));
    }

    /** The same thing, handed in before, which may still become something. */
    Optional<Upload> live(Upload like) {
        return jdbc.sql("select * from upload where live_key = ?")
                .param(liveKey(like).hex())
                .query(rows)
                .optional();
    }

    /** The newest first. */
    List<Upload> of(PilotId pilot, int most) {
        return jdbc.sql("select * from upload where pilot_id = ? order by id desc fetch first " + most + " rows only")
                .param(pilot.value())
                .query(rows)
                .list();
    }

    /** Moves it on from a state; false where somebody else moved it before. */
    boolean move(long upload, UploadState from, UploadState to) {
        return jdbc.sql("update upload set state = ?, live_key = case when ? then live_key else null end,"
                                + " rows_left = ? where id = ? and state = ?")
                        .params(to.name(), to.isOpen(), !to.isOpen() && to != UploadState.ACCEPTED, upload, from.name())
                        .update()
                == 1;
    }

    void confirm(long upload, PersonId by, Instant at) {
        jdbc.sql("update upload set confirmed_by = ?, confirmed_at = ? where id = ? and confirmed_at is null")
                .params(by.value(), utc(at), upload)
                .update();
    }

    /** What the check found, at its end. */
    void keep(long upload, CheckOutcome outcome, List<Finding> findings) {
        jdbc.sql("update upload set outcome = ?, rows_done = ? where id = ?")
                .params(rows.write(outcome), outcome.rows(), upload)
                .update();
        jdbc.sql("delete from upload_finding where upload_id = ?").param(upload).update();
        int[] number = new int[1];
        batches.batchUpdate(
                "insert into upload_finding (upload_id, number, line, column_named, code, cause, found, mend)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                findings,
                1000,
                (row, finding) -> bind(row, upload, ++number[0], finding));
    }

    /** Findings one by one, those after this number. */
    List<Finding> findings(long upload, long after, int most) {
        return jdbc.sql("select * from upload_finding where upload_id = ? and number > ? order by number fetch first "
                        + most + " rows only")
                .params(upload, after)
                .query((row, index) -> new Finding(
                        row.getLong("line"),
                        row.getString("column_named"),
                        row.getString("code"),
                        row.getString("cause"),
                        row.getString("found"),
                        row.getString("mend")))
                .list();
    }

    @Override
    public boolean needs(Sha256 file) {
        return jdbc.sql("select count(*) from upload where sha256 = ? and state in ('RECEIVED', 'CHECKED', 'FAULTY',"
                                + " 'ACCEPTED')")
                        .param(file.hex())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static void bind(PreparedStatement row, long upload, int number, Finding finding) throws SQLException {
        row.setLong(1, upload);
        row.setInt(2, number);
        row.setLong(3, finding.line());
        row.setString(4, shortened(finding.column(), 255));
        row.setString(5, finding.code());
        row.setString(6, shortened(finding.cause(), 1000));
        row.setString(7, shortened(finding.found(), 1000));
        row.setString(8, shortened(finding.mend(), 1000));
    }

    private Sha256 liveKey(Upload upload) {
        BatchTerms terms = upload.what().batch();
        return Sha256.of(String.join(
                "\n",
                upload.pilot().value(),
                upload.what().kind().name(),
                upload.sha256().hex(),
                terms == null ? "" : rows.write(new Object[] {terms.purpose(), terms.columns(), terms.sopVersion()}),
                terms == null ? "" : declared(terms.manifest())));
    }

    private String declared(Manifest manifest) {
        return rows.write(new @Nullable Object[] {
            manifest.sha256(),
            manifest.rows(),
            manifest.items(),
            manifest.labels().stream().sorted().toList()
        });
    }

    /** What a database cannot carry is not kept: zero bytes. */
    private static String shortened(String text, int longest) {
        String storable = text.replace('\0', ' ');
        return storable.length() > longest ? storable.substring(0, longest) : storable;
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
