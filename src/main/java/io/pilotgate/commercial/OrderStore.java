package io.pilotgate.commercial;

import io.pilotgate.commercial.ItemOrder.Basis;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrderStore {

    private final JdbcClient jdbc;

    OrderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(PilotId pilot, ItemOrder order) {
        jdbc.sql("insert into item_order (pilot_id, basis, items, reason, placed_by, placed_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        order.basis().name(),
                        order.items(),
                        order.reason(),
                        order.by().value(),
                        order.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<ItemOrder> all(PilotId pilot) {
        return jdbc.sql("select * from item_order where pilot_id = ? order by id")
                .param(pilot.value())
                .query((row, index) -> new ItemOrder(
                        Basis.valueOf(row.getString("basis")),
                        row.getLong("items"),
                        row.getString("reason"),
                        new PersonId(row.getString("placed_by")),
                        row.getObject("placed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
