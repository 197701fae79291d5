package io.pilotgate.delivery.turnaround;

import io.pilotgate.kernel.PilotId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WaitingStore {

    private final JdbcClient jdbc;

    WaitingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By question and request; those too that waited in earlier openings alone. */
    List<WaitingRequest> all(PilotId pilot) {
        return jdbc.sql("select * from waiting_for_answer where pilot_id = ?"
                        + " order by escalation_number, request_number, from_opening")
                .param(pilot.value())
                .query((row, index) -> new WaitingRequest(
                        row.getInt("escalation_number"),
                        row.getInt("request_number"),
                        row.getInt("from_opening"),
                        row.getObject("until_opening", Integer.class)))
                .list();
    }

    void begin(PilotId pilot, int question, int request, int opening) {
        jdbc.sql("insert into waiting_for_answer (pilot_id, escalation_number, request_number, from_opening)"
                        + " values (?, ?, ?, ?)")
                .params(pilot.value(), question, request, opening)
                .update();
    }

    /** It does not wait in this opening; that it waited in those before stays on record. */
    void end(PilotId pilot, int question, int request, int opening) {
        jdbc.sql("delete from waiting_for_answer where pilot_id = ? and escalation_number = ? and request_number = ?"
                        + " and from_opening = ?")
                .params(pilot.value(), question, request, opening)
                .update();
        jdbc.sql("update waiting_for_answer set until_opening = ? where pilot_id = ? and escalation_number = ?"
                        + " and request_number = ? and until_opening is null")
                .params(opening - 1, pilot.value(), question, request)
                .update();
    }
}
