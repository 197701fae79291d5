package io.pilotgate.delivery.turnaround;

import io.pilotgate.kernel.PilotId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WaitingStore {

    private final JdbcClient jdbc;

    WaitingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the number of the question. */
    Map<Integer, Set<Integer>> all(PilotId pilot) {
        Map<Integer, Set<Integer>> waiting = new TreeMap<>();
        jdbc.sql("select escalation_number, request_number from waiting_request where pilot_id = ?")
                .param(pilot.value())
                .query(row -> {
                    waiting.computeIfAbsent(row.getInt("escalation_number"), unseen -> new TreeSet<>())
                            .add(row.getInt("request_number"));
                });
        return waiting;
    }

    void replace(PilotId pilot, int question, Set<Integer> requests) {
        jdbc.sql("delete from waiting_request where pilot_id = ? and escalation_number = ?")
                .params(pilot.value(), question)
                .update();
        requests.forEach(request -> jdbc.sql("insert into waiting_request (pilot_id, escalation_number, request_number)"
                        + " values (?, ?, ?)")
                .params(pilot.value(), question, request)
                .update());
    }
}
