package io.pilotgate.commercial;

import io.pilotgate.calendar.WorkingCalendar;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RampPlanStore {

    private final JdbcClient jdbc;

    RampPlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PilotId pilot, RampPlan plan) {
        jdbc.sql("insert into ramp_plan (pilot_id, starts_on, length_days, daily_before, daily_target, made_by,"
                        + " made_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        plan.startsOn(),
                        plan.lengthDays(),
                        plan.dailyBefore(),
                        plan.dailyTarget(),
                        plan.madeBy().value(),
                        plan.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<RampPlan> find(PilotId pilot, WorkingCalendar calendar) {
        return jdbc.sql("select * from ramp_plan where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) -> plan(row, calendar))
                .optional();
    }

    private static RampPlan plan(ResultSet row, WorkingCalendar calendar) throws SQLException {
        LocalDate startsOn = row.getObject("starts_on", LocalDate.class);
        int lengthDays = row.getInt("length_days");
        long before = row.getLong("daily_before");
        long target = row.getLong("daily_target");
        return new RampPlan(
                startsOn,
                lengthDays,
                before,
                target,
                RampSteps.of(startsOn, lengthDays, before, target, calendar),
                new PersonId(row.getString("made_by")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
