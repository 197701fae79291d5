package io.pilotgate.onboarding;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers to the points of SEC3. */
@Repository
class AccessStore {

    private final JdbcClient jdbc;

    AccessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(PilotId pilot, AccessAnswer answer) {
        jdbc.sql("insert into access_control (pilot_id, point, in_place, evidence, answered_by, answered_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        answer.point().name(),
                        answer.inPlace(),
                        answer.evidence(),
                        answer.answeredBy().value(),
                        answer.answeredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest answer of each point, in the order of the points. */
    List<AccessAnswer> of(PilotId pilot) {
        Map<AccessControl, AccessAnswer> newest = new EnumMap<>(AccessControl.class);
        jdbc.sql("select * from access_control where pilot_id = ? order by id")
                .param(pilot.value())
                .query((row, index) -> new AccessAnswer(
                        AccessControl.valueOf(row.getString("point")),
                        row.getBoolean("in_place"),
                        row.getString("evidence"),
                        new PersonId(row.getString("answered_by")),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant()))
                .list()
                .forEach(answer -> newest.put(answer.point(), answer));
        return List.copyOf(newest.values());
    }

    /** Whether whoever mapped SEC3 last was asked for its points. */
    boolean areAsked(PilotId pilot) {
        return jdbc.sql("select points_asked from security_control where pilot_id = ? and control = 'SEC3'"
                        + " order by id desc fetch first row only")
                .param(pilot.value())
                .query((row, index) -> row.getBoolean("points_asked"))
                .list()
                .contains(true);
    }
}
