package io.pilotgate.delivery;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which worker is at which upload. A worker that dies is not heard of any more; whoever takes over goes on after the last
 * line that was kept. One that was only slow finds its claim gone at its next step and stops.
 */
@Repository
class UploadClaims {

    /** Somebody else has taken over, or the upload was withdrawn. */
    static final class Lost extends RuntimeException {
        Lost() {
            super("Lost", null, false, false);
        }
    }

    private static final String OPEN =
            " (state = 'RECEIVED' or (state = 'CHECKED' and confirmed_at is not null)) and (worker is null or heartbeat_at < ?)";

    private final JdbcClient jdbc;

    UploadClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Uploads that nobody is at, the oldest first. */
    List<Long> waiting(Instant deadBefore) {
        return jdbc.sql("select id from upload where" + OPEN + " order by id fetch first 50 rows only")
                .param(UploadStore.utc(deadBefore))
                .query(Long.class)
                .list();
    }

    /** Of several who try at once, one has it. */
    boolean claim(long upload, String worker, Instant now, Instant deadBefore) {
        return jdbc.sql("update upload set worker = ?, heartbeat_at = ?, attempts = attempts + 1 where id = ? and"
                                + OPEN)
                        .params(worker, UploadStore.utc(now), upload, UploadStore.utc(deadBefore))
                        .update()
                == 1;
    }

    /** How often somebody began with it since it last came on. */
    int attempts(long upload) {
        return jdbc.sql("select attempts from upload where id = ?")
                .param(upload)
                .query(Integer.class)
                .single();
    }

    /** The last line whose answer is kept. */
    long lineDone(long upload) {
        return jdbc.sql("select line_done from upload where id = ?")
                .param(upload)
                .query(Long.class)
                .single();
    }

    /**
     * Notes how far the check has come, in the transaction that keeps the rows.
     *
     * @throws Lost where it is not this worker's any more
     */
    void progress(long upload, String worker, long rows, long line, Instant now) {
        int mine = jdbc.sql("update upload set rows_done = ?, line_done = ?, heartbeat_at = ?, attempts = 0"
                        + " where id = ? and worker = ? and state = 'RECEIVED'")
                .params(rows, line, UploadStore.utc(now), upload, worker)
                .update();
        if (mine == 0) {
            throw new Lost();
        }
    }

    /** @throws Lost where it is not this worker's any more */
    void require(long upload, String worker, Instant now) {
        int mine = jdbc.sql("update upload set heartbeat_at = ? where id = ? and worker = ?")
                .params(UploadStore.utc(now), upload, worker)
                .update();
        if (mine == 0) {
            throw new Lost();
        }
    }

    void beat(long upload, String worker, Instant now) {
        jdbc.sql("update upload set heartbeat_at = ? where id = ? and worker = ?")
                .params(UploadStore.utc(now), upload, worker)
                .update();
    }

    void release(String worker) {
        jdbc.sql("update upload set worker = null, heartbeat_at = null where worker = ?")
                .param(worker)
                .update();
    }
}
