package io.pilotgate.delivery;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReviewStore {

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(PilotId pilot, ReviewInput input) {
        jdbc.sql("insert into review_input (pilot_id, side, works_well, to_adjust, entered_by, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        input.side().name(),
                        input.worksWell(),
                        input.toAdjust(),
                        input.by().value(),
                        input.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The actions of a pilot are those that were agreed last. */
    void replaceActions(PilotId pilot, List<AgreedAction> actions, Instant at) {
        jdbc.sql("delete from agreed_action where pilot_id = ?")
                .param(pilot.value())
                .update();
        int position = 0;
        for (AgreedAction action : actions) {
            jdbc.sql("insert into agreed_action (pilot_id, agreed_at, position, action, owner, due_on)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            pilot.value(),
                            at.atOffset(ZoneOffset.UTC),
                            ++position,
                            action.text(),
                            action.owner(),
                            action.due())
                    .update();
        }
    }

    MidPilotReview of(PilotId pilot) {
        Map<Side, ReviewInput> newest = new LinkedHashMap<>();
        jdbc.sql("select * from review_input where pilot_id = ? order by id")
                .param(pilot.value())
                .query((row, index) -> new ReviewInput(
                        Side.valueOf(row.getString("side")),
                        row.getString("works_well"),
                        row.getString("to_adjust"),
                        new PersonId(row.getString("entered_by")),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant()))
                .list()
                .forEach(input -> newest.put(input.side(), input));
        return new MidPilotReview(List.copyOf(newest.values()), actions(pilot));
    }

    private List<AgreedAction> actions(PilotId pilot) {
        return jdbc.sql("select * from agreed_action where pilot_id = ? order by id")
                .param(pilot.value())
                .query((row, index) -> new AgreedAction(
                        row.getString("action"), row.getString("owner"), row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
