package io.pilotgate.delivery.turnaround;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.Side;
import io.pilotgate.delivery.turnaround.RecordedDelay.Ruling;
import io.pilotgate.delivery.turnaround.RecordedDelay.Standing;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Delays of the buyer's that no other fact on record shows: a lead's word counts at once, the vendor's once a lead agrees. */
@Service
public class BuyerDelays implements BuyerLateness {

    private final DelayStore store;
    private final OpenWork open;
    private final WorkRequests requests;
    private final Deliveries deliveries;
    private final AuditTrail audit;
    private final Clock clock;

    BuyerDelays(
            DelayStore store,
            OpenWork open,
            WorkRequests requests,
            Deliveries deliveries,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.open = open;
        this.requests = requests;
        this.deliveries = deliveries;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<BuyerDelay> of(Pilot pilot, Instant now) {
        return store.all(pilot.id()).stream()
                .filter(recorded -> recorded.standing() == Standing.COUNTS)
                .map(RecordedDelay::delay)
                .toList();
    }

    /** By number, those that do not count too. */
    public List<RecordedDelay> recorded(PilotId id) {
        return store.all(id);
    }

    /** @param delay a time that is over, at most 90 days back */
    @Transactional
    public RecordedDelay record(PilotId id, BuyerDelay delay, Side side, PersonId by) {
        open.require(id, "A delay");
        Evidence.require(
                "evidence", delay.evidence(), "Say what shows the delay: a mail and its date, a ticket, a meeting.");
        Instant until = Objects.requireNonNull(delay.time().until());
        if (!until.isAfter(delay.time().from()) || until.isAfter(clock.instant())) {
            throw Refusal.invalid("until", "A delay ends after it began, and is recorded once it is over.");
        }
        OpenWork.requireNear("from", delay.time().from(), clock.instant());
        Optional.ofNullable(delay.request()).ifPresent(number -> requests.find(id, number));
        deliveries.awaitUploads(id);
        RecordedDelay recorded = new RecordedDelay(
                store.all(id).size() + 1,
                delay,
                by,
                now(),
                side == Side.BUYER ? Standing.COUNTS : Standing.WAITS,
                Optional.empty());
        store.insert(id, recorded, until);
        audit.record(
                id,
                by,
                "buyer-delay-recorded",
                recorded.label(),
                Map.of(
                        "cause", delay.cause().name(),
                        "from", delay.time().from().toString(),
                        "until", until.toString(),
                        "evidence", delay.evidence()));
        return recorded;
    }

    /** A lead agrees to what the vendor recorded, or not. */
    @Transactional
    public RecordedDelay rule(PilotId id, int number, boolean counts, String reason, PersonId by) {
        deliveries.awaitUploads(id);
        RecordedDelay recorded = find(id, number);
        if (recorded.standing() != Standing.WAITS) {
            throw Refusal.conflict("delay", recorded.label() + " is decided already.");
        }
        String why = counts && reason.isBlank()
                ? ""
                : Evidence.require("reason", reason, "Say why the delay does not count; the vendor reads it.");
        store.rule(id, number, counts ? Standing.COUNTS : Standing.DECLINED, new Ruling(why, by, now()));
        audit.record(
                id,
                by,
                counts ? "buyer-delay-accepted" : "buyer-delay-declined",
                recorded.label(),
                Map.of("reason", why));
        return find(id, number);
    }

    private RecordedDelay find(PilotId id, int number) {
        return store.all(id).stream()
                .filter(recorded -> recorded.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "delay", "This pilot has no recorded delay " + RecordedDelay.label(number) + "."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
