package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the watch over the reports has told already. */
@Repository
class ReportWatchStore {

    private final JdbcClient jdbc;

    ReportWatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<LocalDate> toldMissing(PilotId pilot) {
        return jdbc.sql("select report_day from missing_report_told where pilot_id = ?")
                .param(pilot.value())
                .query(LocalDate.class)
                .set();
    }

    void tellMissing(PilotId pilot, LocalDate day, Instant at) {
        jdbc.sql("insert into missing_report_told (pilot_id, report_day, told_at) values (?, ?, ?)")
                .params(pilot.value(), day, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Set<String> closed(PilotId pilot, RollUp.Kind kind) {
        return jdbc.sql("select period from closed_period where pilot_id = ? and kind = ?")
                .params(pilot.value(), kind.name())
                .query(String.class)
                .set();
    }

    void close(PilotId pilot, RollUp rollUp, Instant at) {
        jdbc.sql("insert into closed_period (pilot_id, kind, period, closed_at) values (?, ?, ?, ?)")
                .params(pilot.value(), rollUp.kind().name(), rollUp.period(), at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
