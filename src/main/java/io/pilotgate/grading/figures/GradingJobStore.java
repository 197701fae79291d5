package io.pilotgate.grading.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class GradingJobStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    GradingJobStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long insert(PilotId pilot, GradedSet set, PersonId by, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into grading_job (pilot_id, graded_set, state, requested_by, requested_at, answers_done,"
                        + " answers_total, attempts, said) values (?, ?, 'QUEUED', ?, ?, 0, 0, 0, ?)")
                .params(pilot.value(), set.name(), by.value(), utc(at), "Waits for a worker.")
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    Optional<GradingJob> find(long job) {
        return jdbc.sql("select * from grading_job where id = ?")
                .param(job)
                .query(this::job)
                .optional();
    }

    /** One that nobody has begun with. */
    Optional<GradingJob> queued(PilotId pilot, GradedSet set) {
        return newest(pilot, set, "and state = 'QUEUED'");
    }

    Optional<GradingJob> newest(PilotId pilot, GradedSet set) {
        return newest(pilot, set, "");
    }

    Optional<GradingJob> newestDone(PilotId pilot, GradedSet set) {
        return newest(pilot, set, "and state = 'DONE'");
    }

    private Optional<GradingJob> newest(PilotId pilot, GradedSet set, String which) {
        List<GradingJob> jobs = jdbc.sql("select * from grading_job where pilot_id = ? and graded_set = ? " + which
                        + " order by id desc fetch first 1 rows only")
                .params(pilot.value(), set.name())
                .query(this::job)
                .list();
        return jobs.stream().findFirst();
    }

    String write(FigureReport report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private GradingJob job(ResultSet row, int index) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new GradingJob(
                row.getLong("id"),
                new PilotId(row.getString("pilot_id")),
                GradedSet.valueOf(row.getString("graded_set")),
                JobState.valueOf(row.getString("state")),
                new PersonId(row.getString("requested_by")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getLong("answers_done"),
                row.getLong("answers_total"),
                row.getString("said"),
                finished == null ? null : finished.toInstant(),
                report(row.getString("report")));
    }

    private @Nullable FigureReport report(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, FigureReport.class);
        } catch (JsonProcessingException altered) {
            throw new IllegalStateException(altered);
        }
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
