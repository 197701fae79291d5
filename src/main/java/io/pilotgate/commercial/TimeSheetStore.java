package io.pilotgate.commercial;

import io.pilotgate.commercial.intake.TimeRow;
import io.pilotgate.files.FileUser;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class TimeSheetStore implements FileUser {

    record Day(LocalDate day, BigDecimal hours, long people) {}

    private static final int PORTION = 1000;
    private static final String IN_FORCE = " from time_sheet_row r where r.pilot_id = ? and not exists (select 1 from"
            + " time_sheet_row n where n.pilot_id = r.pilot_id and n.worked_on = r.worked_on and lower(n.person) = lower(r.person)"
            + " and n.sheet_id > r.sheet_id) group by r.worked_on order by r.worked_on";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TimeSheetStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public boolean needs(Sha256 file) {
        return jdbc.sql("select count(*) from time_sheet where sha256 = ?")
                        .param(file.hex())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The sheet's own id is not read: it is given here. */
    long insert(PilotId pilot, TimeSheet sheet, List<TimeRow> rows) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into time_sheet (pilot_id, file_name, sha256, row_count, first_day, last_day, submitted_by,"
                        + " received_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        sheet.fileName(),
                        sheet.sha256().hex(),
                        sheet.rows(),
                        sheet.days().first(),
                        sheet.days().last(),
                        sheet.submittedBy().value(),
                        sheet.receivedAt().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKeyAs(Long.class));
        batches.batchUpdate(
                "insert into time_sheet_row (sheet_id, pilot_id, worked_on, person, hours) values (?, ?, ?, ?, ?)",
                rows,
                PORTION,
                (row, time) -> {
                    row.setLong(1, id);
                    row.setString(2, pilot.value());
                    row.setObject(3, time.day());
                    row.setString(4, time.person());
                    row.setBigDecimal(5, time.hours());
                });
        return id;
    }

    List<TimeSheet> all(PilotId pilot) {
        return jdbc.sql("select * from time_sheet where pilot_id = ? order by id")
                .param(pilot.value())
                .query((row, index) -> sheet(row))
                .list();
    }

    List<Day> days(PilotId pilot) {
        return jdbc.sql("select r.worked_on, sum(r.hours), count(case when r.hours > 0 then 1 end)" + IN_FORCE)
                .param(pilot.value())
                .query((row, index) -> new Day(row.getObject(1, LocalDate.class), row.getBigDecimal(2), row.getLong(3)))
                .list();
    }

    Map<LocalDate, BigDecimal> hoursByDay(PilotId pilot) {
        Map<LocalDate, BigDecimal> hours = new TreeMap<>();
        days(pilot).forEach(day -> hours.put(day.day(), day.hours()));
        return hours;
    }

    private static TimeSheet sheet(ResultSet row) throws SQLException {
        return new TimeSheet(
                row.getLong("id"),
                row.getString("file_name"),
                new Sha256(row.getString("sha256")),
                row.getInt("row_count"),
                new DateSpan(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                new PersonId(row.getString("submitted_by")),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
