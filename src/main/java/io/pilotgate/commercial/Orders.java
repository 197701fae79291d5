package io.pilotgate.commercial;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.commercial.ItemOrder.Basis;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders items of the vendor: no more than the pilot's volume before the decision, no more than the ramp after it. */
@Service
public class Orders {

    private static final long MOST_ITEMS = 1_000_000_000;
    private static final int LONGEST = 2000;

    private final OrderStore store;
    private final ReconciliationStore accounts;
    private final RampPlans ramps;
    private final DecidedOutcome outcome;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final Clock clock;

    Orders(
            OrderStore store,
            ReconciliationStore accounts,
            RampPlans ramps,
            DecidedOutcome outcome,
            Pilots pilots,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.ramps = ramps;
        this.outcome = outcome;
        this.pilots = pilots;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Orders items.
     *
     * @param items 1 to 1,000,000,000, no more than is left
     * @param reason 1 to 2000 characters
     */
    @Transactional
    public ItemOrder place(PilotId id, long items, String reason, PersonId by) {
        Pilot pilot = pilots.find(id);
        if (items < 1 || items > MOST_ITEMS) {
            throw Refusal.invalid("items", "Order 1 to 1,000,000,000 items.");
        }
        if (reason.isBlank() || reason.trim().length() > LONGEST) {
            throw Refusal.invalid("reason", "Say in 1 to " + LONGEST + " characters what the items are ordered for.");
        }
        accounts.lock(id); // Two orders at once would both find room for one.
        OrderLimit limit = limit(pilot);
        requireRoom(limit, items);
        ItemOrder order = new ItemOrder(
                limit.basis(), items, reason.trim(), by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.append(id, order);
        audit.record(
                id,
                by,
                "items-ordered",
                limit.basis().name(),
                Map.of("items", Long.toString(items), "reason", order.reason()));
        return order;
    }

    /** Oldest first. */
    public List<ItemOrder> of(PilotId id) {
        return store.all(id);
    }

    /**
     * How much may be ordered as things stand.
     *
     * @throws Refusal where nothing may, saying why
     */
    public OrderLimit limit(PilotId id) {
        return limit(pilots.find(id));
    }

    private OrderLimit limit(Pilot pilot) {
        String decided = outcome.of(pilot);
        if (decided.isEmpty()) {
            Long volume = pilot.pilotVolume();
            if (volume == null) {
                throw Refusal.conflict(
                        "items",
                        "No volume was agreed for this pilot, which an older release launched: there is nothing to order"
                                + " against before the decision.");
            }
            return new OrderLimit(Basis.PILOT, volume, ordered(pilot.id(), Basis.PILOT));
        }
        if (!decided.equals(DecidedOutcome.SCALE_UP)) {
            throw Refusal.conflict("items", "This pilot is over and was not scaled up: nothing more is ordered in it.");
        }
        RampPlan ramp = ramps.of(pilot.id())
                .orElseThrow(() -> Refusal.conflict(
                        "items",
                        "Production is ordered under a ramp plan, and none is made yet. Plan the ramp first."));
        return new OrderLimit(Basis.RAMP, ramp.items(), ordered(pilot.id(), Basis.RAMP));
    }

    private long ordered(PilotId id, Basis basis) {
        return store.all(id).stream()
                .filter(order -> order.basis() == basis)
                .mapToLong(ItemOrder::items)
                .sum();
    }

    private static void requireRoom(OrderLimit limit, long items) {
        if (items <= limit.left()) {
            return;
        }
        boolean beforeDecision = limit.basis() == Basis.PILOT;
        throw Refusal.conflict(
                "items",
                String.format(
                        Locale.ROOT,
                        "%,d of %,d items of the %s are ordered; %,d more would be over it. %s",
                        limit.ordered(),
                        limit.limit(),
                        beforeDecision ? "pilot's volume" : "ramp plan",
                        items,
                        beforeDecision
                                ? "Production is committed after the decision to scale up, not before."
                                : "Order what is left, or less."));
    }
}
