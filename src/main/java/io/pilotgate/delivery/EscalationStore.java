package io.pilotgate.delivery;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EscalationStore {

    private record NumberedStep(int number, EscalationStep step) {}

    private final JdbcClient jdbc;

    EscalationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PilotId pilot, Escalation escalation) {
        jdbc.sql("insert into edge_case_escalation (pilot_id, escalation_number, kind, urgency, item, sop_version)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        escalation.number(),
                        escalation.kind().name(),
                        escalation.urgency().name(),
                        escalation.item(),
                        escalation.askedUnder())
                .update();
        escalation.steps().forEach(step -> append(pilot, escalation.number(), step));
    }

    void append(PilotId pilot, int number, EscalationStep step) {
        jdbc.sql("insert into escalation_step (pilot_id, escalation_number, act, said, sop_version, done_by, done_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        number,
                        step.act().name(),
                        step.text(),
                        step.sopVersion(),
                        step.by().value(),
                        step.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of a pilot, by number. */
    List<Escalation> all(PilotId pilot) {
        Map<Integer, List<EscalationStep>> steps = steps(pilot);
        return jdbc.sql("select * from edge_case_escalation where pilot_id = ? order by escalation_number")
                .param(pilot.value())
                .query((row, index) -> new Escalation(
                        row.getInt("escalation_number"),
                        EscalationKind.valueOf(row.getString("kind")),
                        Urgency.valueOf(row.getString("urgency")),
                        row.getString("item"),
                        row.getString("sop_version"),
                        steps.getOrDefault(row.getInt("escalation_number"), List.of())))
                .list();
    }

    /** The highest reminder given in a round; -1 before the first one. */
    int highestRung(PilotId pilot, Escalation escalation) {
        return jdbc.sql("select coalesce(max(rung), -1) from escalation_reminder"
                        + " where pilot_id = ? and escalation_number = ? and round = ?")
                .params(pilot.value(), escalation.number(), escalation.round())
                .query(Integer.class)
                .single();
    }

    void reminded(PilotId pilot, Escalation escalation, int rung, Instant at) {
        jdbc.sql("insert into escalation_reminder (pilot_id, escalation_number, round, rung, reminded_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(pilot.value(), escalation.number(), escalation.round(), rung, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Map<Integer, List<EscalationStep>> steps(PilotId pilot) {
        Map<Integer, List<EscalationStep>> byNumber = new HashMap<>();
        jdbc.sql("select * from escalation_step where pilot_id = ? order by id")
                .param(pilot.value())
                .query(EscalationStore::step)
                .list()
                .forEach(found -> byNumber.computeIfAbsent(found.number(), number -> new ArrayList<>())
                        .add(found.step()));
        return byNumber;
    }

    private static NumberedStep step(ResultSet row, int index) throws SQLException {
        return new NumberedStep(
                row.getInt("escalation_number"),
                new EscalationStep(
                        EscalationAct.valueOf(row.getString("act")),
                        row.getString("said"),
                        row.getString("sop_version"),
                        new PersonId(row.getString("done_by")),
                        row.getObject("done_at", OffsetDateTime.class).toInstant()));
    }
}
