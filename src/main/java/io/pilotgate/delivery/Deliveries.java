package io.pilotgate.delivery;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.PilotLaunched;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a pilot's delivery and locks it for good after its last day. */
@Service
public class Deliveries {

    private final DeliveryStore store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Deliveries(DeliveryStore store, AuditTrail audit, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    @EventListener
    void on(PilotLaunched launched) {
        store.open(launched.pilot());
    }

    /** Takes no further label batch. Locking twice is locking once. */
    @Transactional
    public void lock(PilotId pilot) {
        if (store.isLockedForUpdate(pilot)) {
            return;
        }
        store.lock(pilot, clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(pilot, PersonId.PILOTGATE, "delivery-locked", pilot.value(), Map.of());
        facts.publishEvent(new DeliveryLocked(pilot));
    }

    /** Waits until uploads of the pilot that are being taken in are done, and keeps others out until the caller commits. */
    @Transactional
    public void awaitUploads(PilotId pilot) {
        store.isLockedForUpdate(pilot);
    }

    public boolean isLocked(PilotId pilot) {
        return store.isLocked(pilot);
    }
}
