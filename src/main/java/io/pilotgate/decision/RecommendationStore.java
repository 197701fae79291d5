package io.pilotgate.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecommendationStore {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RecommendationStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void append(PilotId pilot, Recommendation made) {
        RecommendationInput input = made.input();
        jdbc.sql("insert into recommendation (pilot_id, blind_verdict, calibration, open_red_flags,"
                        + " waiting_red_flags, missing_report_days, figures, recommended, rule_ids, reasons, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        input.blindVerdict().name(),
                        input.calibration().name(),
                        input.openRedFlags(),
                        input.waitingRedFlags(),
                        input.missingReportDays(),
                        input.figures().name(),
                        made.output().recommendation().name(),
                        write(made.output().ruleIds()),
                        write(made.output().reasons()),
                        made.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Recommendation> newest(PilotId pilot) {
        return jdbc.sql("select * from recommendation where pilot_id = ? order by id desc limit 1")
                .param(pilot.value())
                .query((row, index) -> recommendation(row))
                .optional();
    }

    /** Whether there is one; holds back every other decider of the pilot until the transaction ends. */
    boolean lock(PilotId pilot) {
        return !jdbc.sql("select id from recommendation where pilot_id = ? for update")
                .param(pilot.value())
                .query(Long.class)
                .list()
                .isEmpty();
    }

    private Recommendation recommendation(ResultSet row) throws SQLException {
        return new Recommendation(
                new RecommendationInput(
                        BlindVerdict.valueOf(row.getString("blind_verdict")),
                        CalibrationVerdict.valueOf(row.getString("calibration")),
                        row.getInt("open_red_flags"),
                        row.getObject("waiting_red_flags", Integer.class),
                        row.getInt("missing_report_days"),
                        FiguresVerdict.valueOf(row.getString("figures"))),
                new RecommendationOutput(
                        read(row.getString("rule_ids")),
                        Outcome.valueOf(row.getString("recommended")),
                        read(row.getString("reasons"))),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private String write(List<String> texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> read(String texts) {
        try {
            return json.readValue(texts, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
