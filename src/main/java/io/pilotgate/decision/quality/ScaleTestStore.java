package io.pilotgate.decision.quality;

import io.pilotgate.decision.quality.ScaleTest.CalledOff;
import io.pilotgate.decision.quality.ScaleTest.Kind;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ScaleTestStore {

    private final JdbcClient jdbc;

    ScaleTestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PilotId pilot, ScaleTest test) {
        jdbc.sql("insert into scale_test (pilot_id, test_number, kind, test_day, plan, orders_surge,"
                        + " planned_by, planned_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        test.number(),
                        test.kind().name(),
                        test.day(),
                        test.plan(),
                        test.ordersSurge(),
                        test.by().value(),
                        test.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void callOff(PilotId pilot, int number, CalledOff off) {
        jdbc.sql("update scale_test set called_off_by = ?, called_off_at = ?, call_off_reason = ?"
                        + " where pilot_id = ? and test_number = ?")
                .params(off.by().value(), off.at().atOffset(ZoneOffset.UTC), off.reason(), pilot.value(), number)
                .update();
    }

    /** What the test of a day ordered is wanted without it now. */
    boolean leaveSurge(PilotId pilot, LocalDate day) {
        return jdbc.sql(
                                "update scale_test set orders_surge = false"
                                        + " where pilot_id = ? and test_day = ? and orders_surge = true and called_off_at is null")
                        .params(pilot.value(), day)
                        .update()
                > 0;
    }

    /** By number. */
    List<ScaleTest> all(PilotId pilot) {
        return jdbc.sql("select * from scale_test where pilot_id = ? order by test_number")
                .param(pilot.value())
                .query(ScaleTestStore::test)
                .list();
    }

    private static ScaleTest test(ResultSet row, int index) throws SQLException {
        OffsetDateTime off = row.getObject("called_off_at", OffsetDateTime.class);
        return new ScaleTest(
                row.getInt("test_number"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("test_day", LocalDate.class),
                row.getString("plan"),
                row.getBoolean("orders_surge"),
                new PersonId(row.getString("planned_by")),
                row.getObject("planned_at", OffsetDateTime.class).toInstant(),
                off == null
                        ? Optional.empty()
                        : Optional.of(new CalledOff(
                                row.getString("call_off_reason"),
                                new PersonId(row.getString("called_off_by")),
                                off.toInstant())));
    }
}
