package io.pilotgate.delivery.turnaround;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.OverlapHours;
import io.pilotgate.calendar.WorkingHours;
import io.pilotgate.delivery.Side;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When each side of a pilot is at work, as it says itself. Nothing is assumed: without both there are no overlap hours. */
@Service
public class SideHours {

    private final HoursStore store;
    private final AuditTrail audit;
    private final Clock clock;

    SideHours(HoursStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a side says last counts, for what is past too: a holiday that was forgotten is put right by it. */
    @Transactional
    public void record(PilotId pilot, Side side, WorkingHours hours, PersonId by) {
        if (of(pilot, side).filter(hours::equals).isPresent()) {
            return;
        }
        store.append(pilot, side, hours, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(
                pilot,
                by,
                "working-hours-recorded",
                side.title(),
                Map.of(
                        "zone", hours.calendar().zone().getId(),
                        "from", hours.from().toString(),
                        "to", hours.to().toString(),
                        "weekend", hours.calendar().weekend().toString(),
                        "holidays", hours.calendar().holidays().toString()));
    }

    public Optional<WorkingHours> of(PilotId pilot, Side side) {
        return store.newest(pilot, side);
    }

    public Optional<OverlapHours> overlap(PilotId pilot) {
        return of(pilot, Side.BUYER)
                .flatMap(buyer -> of(pilot, Side.VENDOR).map(vendor -> new OverlapHours(buyer, vendor)));
    }
}
