package io.pilotgate.grading;

import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CorrectedResultStore {

    private final JdbcClient jdbc;

    CorrectedResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param result the blind result that is corrected */
    void insert(long result, CorrectedResult corrected) {
        jdbc.sql("insert into corrected_result (result_id, layer, graded, correct, verdict, rescored_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        result,
                        corrected.layer(),
                        corrected.proportion().n(),
                        corrected.proportion().correct(),
                        corrected.verdict().name(),
                        corrected.rescoredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Under the newest correction; empty where none was countersigned. */
    Optional<CorrectedResult> of(long result) {
        return jdbc.sql("select * from corrected_result where result_id = ? order by id desc limit 1")
                .param(result)
                .query(CorrectedResultStore::corrected)
                .optional();
    }

    private static CorrectedResult corrected(ResultSet row, int index) throws SQLException {
        return new CorrectedResult(
                row.getInt("layer"),
                new Proportion(row.getLong("correct"), row.getLong("graded")),
                Verdict.valueOf(row.getString("verdict")),
                row.getObject("rescored_at", OffsetDateTime.class).toInstant());
    }
}
