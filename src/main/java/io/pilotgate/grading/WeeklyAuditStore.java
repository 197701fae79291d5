package io.pilotgate.grading;

import io.pilotgate.agreement.Consequence;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WeeklyAuditStore {

    private static final int SUNDAY = 6;

    private final JdbcClient jdbc;

    WeeklyAuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PilotId pilot, WeeklyAudit audit) {
        jdbc.sql("insert into weekly_audit (pilot_id, period, first_week, last_week, graded, correct, tied, threshold,"
                        + " weeks_planned, alpha, breached, audited_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        audit.number(),
                        audit.firstDay(),
                        AuditWeeks.of(audit.lastDay()),
                        audit.proportion().n(),
                        audit.proportion().correct(),
                        audit.tied(),
                        audit.threshold().fraction(),
                        audit.weeksPlanned(),
                        audit.alpha(),
                        audit.breached(),
                        audit.auditedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<WeeklyAudit> all(PilotId pilot) {
        return jdbc.sql("select * from weekly_audit where pilot_id = ? order by period")
                .param(pilot.value())
                .query(WeeklyAuditStore::audit)
                .list();
    }

    void insert(PilotId pilot, ConsequenceDecision decision) {
        jdbc.sql("insert into consequence_decision (pilot_id, period, consequence, applied, reason, decided_by,"
                        + " decided_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        decision.period(),
                        decision.consequence().name(),
                        decision.applied(),
                        decision.reason(),
                        decision.by().value(),
                        decision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<ConsequenceDecision> decisions(PilotId pilot) {
        return jdbc.sql("select * from consequence_decision where pilot_id = ? order by period")
                .param(pilot.value())
                .query((row, index) -> new ConsequenceDecision(
                        row.getInt("period"),
                        Consequence.valueOf(row.getString("consequence")),
                        row.getBoolean("applied"),
                        row.getString("reason"),
                        new PersonId(row.getString("decided_by")),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static WeeklyAudit audit(ResultSet row, int index) throws SQLException {
        return new WeeklyAudit(
                row.getInt("period"),
                row.getObject("first_week", LocalDate.class),
                row.getObject("last_week", LocalDate.class).plusDays(SUNDAY),
                new Proportion(row.getLong("correct"), row.getLong("graded")),
                row.getLong("tied"),
                SamplePlanStore.percent(row, "threshold"),
                row.getInt("weeks_planned"),
                row.getBigDecimal("alpha"),
                row.getBoolean("breached"),
                row.getObject("audited_at", OffsetDateTime.class).toInstant());
    }
}
