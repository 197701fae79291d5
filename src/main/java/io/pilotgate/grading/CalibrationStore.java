package io.pilotgate.grading;

import io.pilotgate.grading.CalibrationResult.Acceptance;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CalibrationStore {

    private final JdbcClient jdbc;

    CalibrationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CalibrationAttempt attempt(PilotId pilot) {
        return jdbc.sql("select attempt, after_batch from calibration_attempt where pilot_id = ?"
                        + " order by attempt desc limit 1")
                .param(pilot.value())
                .query((row, index) -> new CalibrationAttempt(row.getInt("attempt"), row.getLong("after_batch")))
                .optional()
                .orElse(CalibrationAttempt.FIRST);
    }

    void open(PilotId pilot, CalibrationAttempt attempt, String reason, PersonId by, Instant at) {
        jdbc.sql("insert into calibration_attempt (pilot_id, attempt, after_batch, reason, opened_by, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        attempt.number(),
                        attempt.afterBatch(),
                        reason,
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void prepare(PilotId pilot, int attempt, String instructions, PersonId by, Instant at) {
        jdbc.sql("insert into calibration_preparation (pilot_id, attempt, instructions, prepared_by, prepared_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(pilot.value(), attempt, instructions, by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How often an attempt was prepared. */
    int preparations(PilotId pilot, int attempt) {
        return jdbc.sql("select count(*) from calibration_preparation where pilot_id = ? and attempt = ?")
                .params(pilot.value(), attempt)
                .query(Integer.class)
                .single();
    }

    Optional<String> instructions(PilotId pilot, int attempt) {
        return jdbc.sql("select instructions from calibration_preparation where pilot_id = ? and attempt = ?"
                        + " order by id desc limit 1")
                .params(pilot.value(), attempt)
                .query(String.class)
                .optional();
    }

    /** The result's own id and acceptance are not read: the first is given here, the second comes later. */
    void insert(PilotId pilot, CalibrationResult result) {
        jdbc.sql("insert into calibration_result (pilot_id, attempt, batch_id, target, truth_items, graded, correct,"
                        + " tied, items_without_truth, graded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        result.attempt(),
                        result.batch(),
                        result.target().fraction(),
                        result.truthItems(),
                        result.proportion().n(),
                        result.proportion().correct(),
                        result.tied(),
                        result.itemsWithoutTruth(),
                        result.gradedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void accept(long result, Acceptance acceptance) {
        jdbc.sql("insert into calibration_acceptance (result_id, reason, accepted_by, accepted_at)"
                        + " values (?, ?, ?, ?)")
                .params(
                        result,
                        acceptance.reason(),
                        acceptance.by().value(),
                        acceptance.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Every graded batch, oldest first. */
    List<CalibrationResult> results(PilotId pilot) {
        return jdbc.sql("select * from calibration_result left join calibration_acceptance on result_id = id"
                        + " where pilot_id = ? order by id")
                .param(pilot.value())
                .query(CalibrationStore::result)
                .list();
    }

    /** The newest graded batch of the attempt that the pilot stands at. */
    Optional<CalibrationResult> latest(PilotId pilot) {
        int attempt = attempt(pilot).number();
        return results(pilot).stream()
                .filter(result -> result.attempt() == attempt)
                .reduce((older, newer) -> newer);
    }

    private static CalibrationResult result(ResultSet row, int index) throws SQLException {
        return new CalibrationResult(
                row.getLong("id"),
                row.getInt("attempt"),
                row.getLong("batch_id"),
                SamplePlanStore.percent(row, "target"),
                row.getInt("truth_items"),
                new Proportion(row.getLong("correct"), row.getLong("graded")),
                row.getLong("tied"),
                row.getLong("items_without_truth"),
                row.getObject("graded_at", OffsetDateTime.class).toInstant(),
                acceptance(row));
    }

    private static Optional<Acceptance> acceptance(ResultSet row) throws SQLException {
        String by = row.getString("accepted_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Acceptance(
                        row.getString("reason"),
                        new PersonId(by),
                        row.getObject("accepted_at", OffsetDateTime.class).toInstant()));
    }
}
