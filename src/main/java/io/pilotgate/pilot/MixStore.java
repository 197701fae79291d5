package io.pilotgate.pilot;

import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PilotId;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MixStore {

    private final JdbcClient jdbc;

    MixStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PilotId pilot, ProductionMix mix) {
        mix.shares()
                .forEach((stratum, share) -> jdbc.sql(
                                "insert into production_mix (pilot_id, stratum, share) values (?, ?, ?)")
                        .params(pilot.value(), stratum, share.fraction())
                        .update());
    }

    Optional<ProductionMix> find(PilotId pilot) {
        SortedMap<String, Percent> shares = new TreeMap<>();
        jdbc.sql("select stratum, share from production_mix where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) -> shares.put(row.getString("stratum"), new Percent(row.getBigDecimal("share"))))
                .list();
        return shares.isEmpty() ? Optional.empty() : Optional.of(new ProductionMix(shares));
    }
}
