package io.pilotgate.grading;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class ReserveStore {

    private final JdbcClient jdbc;

    ReserveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the id that it was given */
    long insert(PilotId pilot, ReserveUse use) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into reserve_use (pilot_id, replaced, used, reason, used_by, used_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        use.replaced(),
                        use.used(),
                        use.reason(),
                        use.by().value(),
                        use.at().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    /** Oldest first. */
    List<ReserveUse> of(PilotId pilot) {
        return jdbc.sql("select * from reserve_use where pilot_id = ? order by id")
                .param(pilot.value())
                .query((row, index) -> new ReserveUse(
                        row.getInt("replaced"),
                        row.getInt("used"),
                        row.getString("reason"),
                        new PersonId(row.getString("used_by")),
                        row.getObject("used_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
