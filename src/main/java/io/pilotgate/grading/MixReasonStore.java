package io.pilotgate.grading;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MixReasonStore {

    private final JdbcClient jdbc;

    MixReasonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PilotId pilot, MixReason reason) {
        jdbc.sql("insert into mix_reason (pilot_id, reason, given_by, given_at) values (?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        reason.reason(),
                        reason.by().value(),
                        reason.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<MixReason> find(PilotId pilot) {
        return jdbc.sql("select * from mix_reason where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) -> new MixReason(
                        row.getString("reason"),
                        new PersonId(row.getString("given_by")),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
