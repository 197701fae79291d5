package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which versions of which days an upload of reports is. */
@Repository
class UploadedReports {

    /** A version of a day's report. */
    record DayVersion(LocalDate day, int version) {}

    private final JdbcClient jdbc;
    private final UploadRows rows;

    UploadedReports(JdbcClient jdbc, UploadRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** @param number counts the reports of the upload */
    void add(long upload, int number, LocalDate day, int version) {
        jdbc.sql("insert into upload_report (upload_id, number, report_day, version) values (?, ?, ?, ?)")
                .params(upload, number, day, version)
                .update();
    }

    /** In their order in the file. */
    List<DayVersion> of(long upload) {
        return jdbc.sql("select report_day, version from upload_report where upload_id = ? order by number")
                .param(upload)
                .query((row, index) -> new DayVersion(row.getObject(1, LocalDate.class), row.getInt(2)))
                .list();
    }

    /** The newest accepted upload of the same bytes. */
    Optional<Upload> newest(PilotId pilot, Sha256 hash) {
        return jdbc.sql("select * from upload where pilot_id = ? and kind = 'DAILY_REPORTS' and sha256 = ?"
                        + " and state = 'ACCEPTED' order by id desc fetch first 1 rows only")
                .params(pilot.value(), hash.hex())
                .query(rows)
                .optional();
    }
}
