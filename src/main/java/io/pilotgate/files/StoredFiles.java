package io.pilotgate.files;

import io.pilotgate.kernel.Sha256;
import java.io.InputStream;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The kept files' rows. By {@link JdbcTemplate}, for only a prepared statement takes a stream on both databases. */
@Repository
class StoredFiles {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    StoredFiles(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<KeptFile> find(Sha256 hash) {
        return jdbc
                .query(
                        "select size from stored_file where sha256 = ?",
                        (row, number) -> new KeptFile(hash, row.getLong("size")),
                        hash.hex())
                .stream()
                .findFirst();
    }

    /** Whether it is kept; nobody lets it go before the caller's transaction ends. */
    boolean isHeld(Sha256 hash) {
        return !jdbc.queryForList("select size from stored_file where sha256 = ? for update", hash.hex())
                .isEmpty();
    }

    void delete(Sha256 hash, Instant keptSince) {
        jdbc.update(
                "delete from stored_file where sha256 = ? and kept_at >= ?",
                hash.hex(),
                OffsetDateTime.ofInstant(keptSince, ZoneOffset.UTC));
    }

    void insert(KeptFile file, InputStream content) {
        jdbc.update(
                "insert into stored_file (sha256, size, content, kept_at) values (?, ?, ?, ?)",
                (PreparedStatement statement) -> bind(statement, file, content));
    }

    private void bind(PreparedStatement statement, KeptFile file, InputStream content) throws SQLException {
        statement.setString(1, file.hash().hex());
        statement.setLong(2, file.size());
        statement.setBinaryStream(3, content, file.size());
        statement.setObject(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
