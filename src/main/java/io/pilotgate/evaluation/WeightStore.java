package io.pilotgate.evaluation;

import io.pilotgate.evaluation.Weighting.ByHand;
import io.pilotgate.evaluation.presets.Weights;
import io.pilotgate.kernel.PersonId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WeightStore {

    private final JdbcClient jdbc;

    WeightStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EvaluationId evaluation, Weights weights, ByHand set) {
        jdbc.sql(
                        "insert into evaluation_weights (evaluation_id, points, reason, set_by, set_at) values (?, ?, ?, ?, ?)")
                .params(
                        evaluation.value(),
                        written(weights),
                        set.reason(),
                        set.by().value(),
                        set.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<Weighting> of(EvaluationId evaluation) {
        return jdbc.sql("select * from evaluation_weights where evaluation_id = ? order by id desc")
                .param(evaluation.value())
                .query(WeightStore::weighting)
                .list();
    }

    private static Weighting weighting(ResultSet row, int index) throws SQLException {
        return new Weighting(
                read(row.getString("points")),
                Optional.of(new ByHand(
                        row.getString("reason"),
                        new PersonId(row.getString("set_by")),
                        row.getObject("set_at", OffsetDateTime.class).toInstant())));
    }

    /** {@code COM1=4.00,COM2=3.50}, all 25. */
    static String written(Weights weights) {
        return new TreeMap<>(weights.points())
                .entrySet().stream()
                        .map(weight -> weight.getKey() + "=" + weight.getValue())
                        .collect(Collectors.joining(","));
    }

    private static Weights read(String written) {
        return new Weights(Arrays.stream(written.split(","))
                .map(weight -> weight.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> new BigDecimal(pair[1]))));
    }
}
