package io.pilotgate.pilot;

import io.pilotgate.evaluation.scoping.LeastCounts;
import io.pilotgate.kernel.PilotId;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LeastCountStore {

    private final JdbcClient jdbc;

    LeastCountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PilotId pilot, LeastCounts least) {
        least.counts()
                .forEach((stratum, count) -> jdbc.sql(
                                "insert into stratum_least (pilot_id, stratum, least) values (?, ?, ?)")
                        .params(pilot.value(), stratum, count)
                        .update());
    }

    LeastCounts of(PilotId pilot) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        jdbc.sql("select stratum, least from stratum_least where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) -> counts.put(row.getString("stratum"), row.getInt("least")))
                .list();
        return new LeastCounts(counts);
    }
}
