package io.pilotgate.pilot;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GateStore {

    private final JdbcClient jdbc;

    GateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(PilotId pilot, GateDecision decision) {
        jdbc.sql("insert into gate_decision (pilot_id, gate, pilot_day, outcome, reason, decided_by, decided_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        decision.gate().name(),
                        decision.day(),
                        decision.outcome(),
                        decision.reason(),
                        decision.by().value(),
                        decision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void append(PilotId pilot, Waiver waiver) {
        jdbc.sql("insert into gate_waiver (pilot_id, gate, condition_key, reason, waived_by, waived_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        waiver.gate().name(),
                        waiver.condition(),
                        waiver.reason(),
                        waiver.by().value(),
                        waiver.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<GateDecision> decisions(PilotId pilot) {
        return jdbc.sql("select * from gate_decision where pilot_id = ? order by id")
                .param(pilot.value())
                .query((row, index) -> new GateDecision(
                        Gate.valueOf(row.getString("gate")),
                        row.getInt("pilot_day"),
                        row.getString("outcome"),
                        row.getString("reason"),
                        new PersonId(row.getString("decided_by")),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<Waiver> waivers(PilotId pilot) {
        return jdbc.sql("select * from gate_waiver where pilot_id = ? order by id")
                .param(pilot.value())
                .query((row, index) -> new Waiver(
                        Gate.valueOf(row.getString("gate")),
                        row.getString("condition_key"),
                        row.getString("reason"),
                        new PersonId(row.getString("waived_by")),
                        row.getObject("waived_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
