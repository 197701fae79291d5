package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.commercial.ItemOrder;
import io.pilotgate.commercial.OrderLimit;
import io.pilotgate.commercial.Orders;
import io.pilotgate.commercial.RampPlan;
import io.pilotgate.commercial.RampPlans;
import io.pilotgate.decision.Exit;
import io.pilotgate.decision.Exits;
import io.pilotgate.decision.NextCycle;
import io.pilotgate.decision.NextCycles;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.OrderEntry;
import io.pilotgate.portal.entry.OrderEntry.Ordered;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is ordered, and what follows from the decision. The vendor sees its orders, the ramp and the next cycle. */
@Component
public class OutcomeDesk {

    private final Doorkeeper door;
    private final Orders orders;
    private final RampPlans ramps;
    private final NextCycles cycles;
    private final Exits exits;

    OutcomeDesk(Doorkeeper door, Orders orders, RampPlans ramps, NextCycles cycles, Exits exits) {
        this.door = door;
        this.orders = orders;
        this.ramps = ramps;
        this.cycles = cycles;
        this.exits = exits;
    }

    public List<ItemOrder> orders(Pilot pilot) {
        return orders.of(pilot.id());
    }

    /** @throws io.pilotgate.kernel.Refusal where nothing may be ordered, saying why */
    public OrderLimit limit(Pilot pilot) {
        return orders.limit(pilot.id());
    }

    public boolean mayOrder() {
        return door.isStaffWith(Role.LEAD);
    }

    public ItemOrder order(String pilotId, OrderEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.LEAD);
        Ordered ordered = entry.read();
        return orders.place(pilot.id(), ordered.items(), ordered.reason(), person.id());
    }

    public Optional<RampPlan> ramp(Pilot pilot) {
        return ramps.of(pilot.id());
    }

    public List<NextCycle> chain(Pilot pilot) {
        return cycles.chain(pilot.id());
    }

    /** For the buyer's people: by the time there is one, the pilot does not exist for the vendor. */
    public Optional<Exit> exit(Pilot pilot) {
        return door.person().isStaff() ? exits.of(pilot.id()) : Optional.empty();
    }
}
