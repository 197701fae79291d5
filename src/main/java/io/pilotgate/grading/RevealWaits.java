package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pilots that are decided and whose sets could not be revealed yet. */
@Repository
class RevealWaits {

    private final JdbcClient jdbc;

    RevealWaits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param holder the pilot at whose end it is tried again; none where people have to mend something */
    void put(PilotId pilot, String reason, @Nullable PilotId holder) {
        end(pilot);
        jdbc.sql("insert into truth_reveal_due (pilot_id, reason, held_by) values (?, ?, ?)")
                .params(pilot.value(), reason, holder == null ? null : holder.value())
                .update();
    }

    void end(PilotId pilot) {
        jdbc.sql("delete from truth_reveal_due where pilot_id = ?")
                .param(pilot.value())
                .update();
    }

    List<PilotId> heldBy(PilotId holder) {
        return jdbc.sql("select pilot_id from truth_reveal_due where held_by = ? order by pilot_id")
                .param(holder.value())
                .query((row, index) -> new PilotId(row.getString("pilot_id")))
                .list();
    }

    /** Why the reveal waits; empty where it does not. */
    Optional<String> reason(PilotId pilot) {
        return jdbc.sql("select reason from truth_reveal_due where pilot_id = ?")
                .param(pilot.value())
                .query(String.class)
                .optional();
    }
}
