package io.pilotgate.decision.monthly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.decision.monthly.MonthlyReview.Signature;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MonthStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    MonthStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void open(PilotId pilot, YearMonth month, LocalDate from, Instant at) {
        jdbc.sql("insert into monthly_review (pilot_id, review_month, first_day, opened_at) values (?, ?, ?, ?)")
                .params(pilot.value(), month.atDay(1), from, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The work ended within the month. */
    void cut(PilotId pilot, YearMonth month, LocalDate last) {
        jdbc.sql("update monthly_review set last_day = ? where pilot_id = ? and review_month = ?")
                .params(last, pilot.value(), month.atDay(1))
                .update();
    }

    void gather(PilotId pilot, YearMonth month, MonthFigures figures, Instant at) {
        jdbc.sql("update monthly_review set figures = ?, gathered_at = ? where pilot_id = ? and review_month = ?")
                .params(write(figures), at.atOffset(ZoneOffset.UTC), pilot.value(), month.atDay(1))
                .update();
    }

    void agree(PilotId pilot, YearMonth month, String actions, PersonId by) {
        jdbc.sql("update monthly_review set actions = ?, actions_by = ? where pilot_id = ? and review_month = ?")
                .params(actions, by.value(), pilot.value(), month.atDay(1))
                .update();
    }

    void sign(PilotId pilot, YearMonth month, Signature signature) {
        jdbc.sql("update monthly_review set remark = ?, signed_by = ?, signed_at = ?"
                        + " where pilot_id = ? and review_month = ?")
                .params(
                        signature.remark(),
                        signature.by().value(),
                        signature.at().atOffset(ZoneOffset.UTC),
                        pilot.value(),
                        month.atDay(1))
                .update();
    }

    /** Oldest first. */
    List<MonthlyReview> all(PilotId pilot) {
        return jdbc.sql("select * from monthly_review where pilot_id = ? order by review_month")
                .param(pilot.value())
                .query((row, index) -> review(row))
                .list();
    }

    private MonthlyReview review(ResultSet row) throws SQLException {
        String figures = row.getString("figures");
        Instant signed = instant(row, "signed_at");
        YearMonth month = YearMonth.from(row.getObject("review_month", LocalDate.class));
        return new MonthlyReview(
                month,
                days(row, month),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                figures == null ? null : read(figures),
                instant(row, "gathered_at"),
                row.getString("actions"),
                signed == null
                        ? null
                        : new Signature(row.getString("remark"), new PersonId(row.getString("signed_by")), signed));
    }

    private static DateSpan days(ResultSet row, YearMonth month) throws SQLException {
        return new DateSpan(
                Objects.requireNonNullElse(row.getObject("first_day", LocalDate.class), month.atDay(1)),
                Objects.requireNonNullElse(row.getObject("last_day", LocalDate.class), month.atEndOfMonth()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private String write(MonthFigures figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MonthFigures read(String figures) {
        try {
            return json.readValue(figures, MonthFigures.class);
        } catch (JsonProcessingException altered) {
            throw new IllegalStateException("The figures of a monthly review cannot be read.", altered);
        }
    }
}
