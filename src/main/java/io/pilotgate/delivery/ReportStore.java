package io.pilotgate.delivery;

import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportStore {

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(PilotId pilot, StoredReport stored) {
        DailyReport report = stored.report();
        Percent claim = report.claimedAccuracy();
        jdbc.sql("insert into daily_report (pilot_id, report_day, version, items_delivered, claimed_accuracy,"
                        + " exceptions, remarks, submitted_by, received_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        report.day(),
                        stored.version(),
                        report.itemsDelivered(),
                        claim == null ? null : claim.fraction(),
                        report.exceptions(),
                        report.remarks(),
                        stored.submittedBy().value(),
                        stored.receivedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All versions, by day and version. */
    List<StoredReport> all(PilotId pilot) {
        return jdbc.sql("select * from daily_report where pilot_id = ? order by report_day, version")
                .param(pilot.value())
                .query((row, index) -> report(row))
                .list();
    }

    Set<LocalDate> closedDays(PilotId pilot) {
        return jdbc.sql("select closed_day from closed_report_day where pilot_id = ?")
                .param(pilot.value())
                .query(LocalDate.class)
                .set();
    }

    void close(PilotId pilot, LocalDate day, boolean received, Instant at) {
        jdbc.sql("insert into closed_report_day (pilot_id, closed_day, report_received, closed_at)"
                        + " values (?, ?, ?, ?)")
                .params(pilot.value(), day, received, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static StoredReport report(ResultSet row) throws SQLException {
        return new StoredReport(
                new DailyReport(
                        row.getObject("report_day", LocalDate.class),
                        row.getLong("items_delivered"),
                        percent(row.getBigDecimal("claimed_accuracy")),
                        row.getLong("exceptions"),
                        row.getString("remarks")),
                row.getInt("version"),
                new PersonId(row.getString("submitted_by")),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Percent percent(@Nullable BigDecimal fraction) {
        return fraction == null ? null : new Percent(fraction.stripTrailingZeros());
    }
}
