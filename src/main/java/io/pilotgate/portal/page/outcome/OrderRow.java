package io.pilotgate.portal.page.outcome;

import io.pilotgate.commercial.ItemOrder;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.ZoneId;

/** An order on the page. */
public record OrderRow(String items, String basis, String reason, String placed) {

    static OrderRow of(ItemOrder order, ZoneId zone) {
        return new OrderRow(
                Words.number(order.items()),
                order.basis() == ItemOrder.Basis.PILOT ? "pilot volume" : "ramp plan",
                order.reason(),
                Words.time(order.at(), zone) + " by " + Named.of(order.by()));
    }
}
