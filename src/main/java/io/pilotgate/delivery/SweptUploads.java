package io.pilotgate.delivery;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploads that are over. */
@Repository
class SweptUploads {

    private final JdbcClient jdbc;
    private final UploadRows rows;

    SweptUploads(JdbcClient jdbc, UploadRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Those whose time was up by now. */
    List<Upload> over(Instant now) {
        return jdbc.sql("select * from upload where state in ('CHECKED', 'FAULTY') and expires_at <= ?"
                        + " and (confirmed_at is null or state = 'FAULTY') order by id fetch first 100 rows only")
                .param(UploadStore.utc(now))
                .query(rows)
                .list();
    }

    List<Upload> withRowsLeft() {
        return jdbc.sql("select * from upload where rows_left = true order by id fetch first 100 rows only")
                .query(rows)
                .list();
    }

    void cleared(long upload) {
        jdbc.sql("update upload set rows_left = false where id = ?")
                .param(upload)
                .update();
    }

    void forgetFindings(long upload) {
        jdbc.sql("delete from upload_finding where upload_id = ?").param(upload).update();
    }
}
