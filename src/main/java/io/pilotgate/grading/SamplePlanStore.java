package io.pilotgate.grading;

import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SamplePlanStore {

    private final JdbcClient jdbc;

    SamplePlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PilotId pilot, SamplePlan plan) {
        jdbc.sql("insert into sample_plan (pilot_id, sample_size, acceptance_number, target, floor, producer_risk,"
                        + " consumer_risk, seed, pool_size, drawn, fixed_by, fixed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        plan.n(),
                        plan.c(),
                        plan.target().fraction(),
                        plan.floor().fraction(),
                        plan.producerRisk().fraction(),
                        plan.consumerRisk().fraction(),
                        plan.seed(),
                        plan.poolSize(),
                        plan.drawn(),
                        plan.fixedBy().value(),
                        plan.fixedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<SamplePlan> find(PilotId pilot) {
        return jdbc.sql("select * from sample_plan where pilot_id = ?")
                .param(pilot.value())
                .query(SamplePlanStore::plan)
                .optional();
    }

    private static SamplePlan plan(ResultSet row, int index) throws SQLException {
        return new SamplePlan(
                row.getInt("sample_size"),
                row.getInt("acceptance_number"),
                percent(row, "target"),
                percent(row, "floor"),
                percent(row, "producer_risk"),
                percent(row, "consumer_risk"),
                row.getLong("seed"),
                row.getInt("pool_size"),
                row.getInt("drawn"),
                new PersonId(row.getString("fixed_by")),
                row.getObject("fixed_at", OffsetDateTime.class).toInstant());
    }

    /** Without the zeros that the column's scale added, so that what is read equals what was written. */
    static Percent percent(ResultSet row, String column) throws SQLException {
        BigDecimal stored = row.getBigDecimal(column).stripTrailingZeros();
        return new Percent(stored.scale() < 0 ? stored.setScale(0) : stored);
    }
}
