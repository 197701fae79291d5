package io.pilotgate.files;

import io.pilotgate.kernel.Sha256;
import org.springframework.jdbc.core.JdbcTemplate;

/** H2's {@code substring} reads the whole blob; its stream skips without reading. */
final class PiecesOnH2 implements Pieces {

    private final JdbcTemplate jdbc;

    PiecesOnH2(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public byte[] read(Sha256 hash, long offset, int length) {
        return jdbc.query(
                        "select content from stored_file where sha256 = ?",
                        (row, number) -> row.getBlob(1).getBytes(offset + 1, length),
                        hash.hex())
                .get(0);
    }
}
