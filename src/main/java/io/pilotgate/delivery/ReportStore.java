package io.pilotgate.delivery;

import io.pilotgate.delivery.ReportApproval.State;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportStore {

    private static final String INSERT = "insert into daily_report (pilot_id, report_day, version, items_delivered,"
            + " claimed_accuracy, exceptions, self_checked, self_errors, peer_checked, peer_errors, lead_checked,"
            + " lead_errors, annotators_at_work, typical_finished, typical_within_sla, peak_finished, peak_within_sla,"
            + " rush_finished, rush_within_sla, remarks, submitted_by, received_at, approval)"
            + " values (:pilot, :day, :version, :items, :claim, :exceptions, :self_checked, :self_errors,"
            + " :peer_checked, :peer_errors, :lead_checked, :lead_errors, :annotators, :typical_finished,"
            + " :typical_within_sla, :peak_finished, :peak_within_sla, :rush_finished, :rush_within_sla, :remarks,"
            + " :by, :at, :approval)";

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(PilotId pilot, StoredReport stored) {
        jdbc.sql(INSERT).paramSource(ReportColumns.parameters(pilot, stored)).update();
    }

    /** All versions, by day and version. */
    List<StoredReport> all(PilotId pilot) {
        return jdbc.sql("select * from daily_report where pilot_id = ? order by report_day, version")
                .param(pilot.value())
                .query((row, index) -> ReportColumns.read(row))
                .list();
    }

    Optional<StoredReport> find(PilotId pilot, LocalDate day, int version) {
        return jdbc.sql("select * from daily_report where pilot_id = ? and report_day = ? and version = ?")
                .params(pilot.value(), day, version)
                .query((row, index) -> ReportColumns.read(row))
                .optional();
    }

    /** Answers whether the version still waited: of two people who decide at once, one does. */
    boolean decide(
            PilotId pilot, LocalDate day, int version, State state, @Nullable PersonId by, String reason, Instant at) {
        return jdbc.sql("update daily_report set approval = ?, decided_by = ?, decided_at = ?, decision_reason = ?"
                                + " where pilot_id = ? and report_day = ? and version = ? and approval = 'PENDING'")
                        .params(
                                state.name(),
                                by == null ? null : by.value(),
                                at.atOffset(ZoneOffset.UTC),
                                reason,
                                pilot.value(),
                                day,
                                version)
                        .update()
                == 1;
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
}
