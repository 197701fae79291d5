package io.pilotgate.files;

import io.pilotgate.kernel.Sha256;
import org.springframework.jdbc.core.JdbcTemplate;

/** The column is stored uncompressed, so {@code substring} touches only the pages of the piece. */
final class PiecesOnPostgres implements Pieces {

    private final JdbcTemplate jdbc;

    PiecesOnPostgres(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public byte[] read(Sha256 hash, long offset, int length) {
        return jdbc.query(
                        "select substring(content from ? for ?) from stored_file where sha256 = ?",
                        (row, number) -> row.getBytes(1),
                        Math.toIntExact(offset + 1),
                        length,
                        hash.hex())
                .get(0);
    }
}
