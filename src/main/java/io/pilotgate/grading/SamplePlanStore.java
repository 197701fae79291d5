package io.pilotgate.grading;

import io.pilotgate.grading.SamplePlan.Commitment;
import io.pilotgate.grading.SamplePlan.VendorNonce;
import io.pilotgate.grading.statistics.Stage;
import io.pilotgate.grading.statistics.StagedPlan;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SamplePlanStore {

    private final JdbcClient jdbc;
    private final BlindSample sample;

    SamplePlanStore(JdbcClient jdbc, BlindSample sample) {
        this.jdbc = jdbc;
        this.sample = sample;
    }

    /** Counts by stratum are the vault's to keep. */
    void insert(PilotId pilot, SamplePlan plan) {
        Stage first = plan.rule().first();
        Optional<Stage> second =
                Optional.of(plan.rule()).filter(StagedPlan::hasTwoStages).map(StagedPlan::last);
        jdbc.sql("insert into sample_plan (pilot_id, sample_size, acceptance_number, rejection_number, second_size,"
                        + " second_acceptance_number, reserve, target, floor, producer_risk, consumer_risk,"
                        + " seed_commitment, plan_commitment, pool_size, drawn, fixed_by, fixed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        first.n(),
                        first.c(),
                        first.r(),
                        second.map(Stage::n).orElse(null),
                        second.map(Stage::c).orElse(null),
                        plan.reserve(),
                        plan.target().fraction(),
                        plan.floor().fraction(),
                        plan.producerRisk().fraction(),
                        plan.consumerRisk().fraction(),
                        plan.commitment().map(made -> made.seed().hex()).orElse(null),
                        plan.commitment().map(made -> made.plan().hex()).orElse(null),
                        plan.poolSize(),
                        plan.drawn(),
                        plan.fixedBy().value(),
                        plan.fixedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(PilotId pilot, VendorNonce nonce) {
        jdbc.sql("update sample_plan set vendor_nonce = ?, nonce_by = ?, nonce_at = ? where pilot_id = ?")
                .params(nonce.text(), nonce.by().value(), nonce.at().atOffset(ZoneOffset.UTC), pilot.value())
                .update();
    }

    Optional<SamplePlan> find(PilotId pilot) {
        return jdbc.sql("select * from sample_plan where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) -> plan(row, pilot))
                .optional();
    }

    private SamplePlan plan(ResultSet row, PilotId pilot) throws SQLException {
        Optional<Commitment> commitment = commitment(row);
        return new SamplePlan(
                rule(row),
                percent(row, "target"),
                percent(row, "floor"),
                percent(row, "producer_risk"),
                percent(row, "consumer_risk"),
                row.getInt("reserve"),
                sample.counts(pilot),
                sample.least(pilot),
                row.getInt("pool_size"),
                commitment,
                nonce(row),
                row.getInt("drawn"),
                // Of a seed that is secret nothing may be taken; what was told of it is as good a start.
                commitment.isPresent()
                        ? ByteBuffer.wrap(commitment.get().seed().bytes()).getLong()
                        : row.getLong("seed"),
                new PersonId(row.getString("fixed_by")),
                row.getObject("fixed_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<Commitment> commitment(ResultSet row) throws SQLException {
        @Nullable String seed = row.getString("seed_commitment");
        return seed == null
                ? Optional.empty()
                : Optional.of(new Commitment(new Sha256(seed), new Sha256(row.getString("plan_commitment"))));
    }

    private static StagedPlan rule(ResultSet row) throws SQLException {
        int n = row.getInt("sample_size");
        int c = row.getInt("acceptance_number");
        Integer second = row.getObject("second_size", Integer.class);
        return second == null
                ? StagedPlan.single(n, c)
                : StagedPlan.twoStages(
                        new Stage(n, c, row.getInt("rejection_number")),
                        second,
                        row.getInt("second_acceptance_number"));
    }

    private static Optional<VendorNonce> nonce(ResultSet row) throws SQLException {
        @Nullable String text = row.getString("vendor_nonce");
        return text == null
                ? Optional.empty()
                : Optional.of(new VendorNonce(
                        text,
                        new PersonId(row.getString("nonce_by")),
                        row.getObject("nonce_at", OffsetDateTime.class).toInstant()));
    }

    /** Without the zeros that the column's scale added, so that what is read equals what was written. */
    static Percent percent(ResultSet row, String column) throws SQLException {
        BigDecimal stored = row.getBigDecimal(column).stripTrailingZeros();
        return new Percent(stored.scale() < 0 ? stored.setScale(0) : stored);
    }
}
