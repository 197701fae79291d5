package io.pilotgate.delivery;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review with both sides at half-time. */
@Service
public class MidPilotReviews {

    private final DeliveryStore store;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final Clock clock;

    MidPilotReviews(DeliveryStore store, Pilots pilots, AuditTrail audit, Clock clock) {
        this.store = store;
        this.pilots = pilots;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public MidPilotReview hold(PilotId pilot, String worksWell, String toAdjust, String actions, PersonId by) {
        pilots.find(pilot).requirePhase(Phase.DELIVERY, "The mid-pilot review");
        List<Reason> reasons = Stream.of(
                        gap("worksWell", worksWell, "Record what works well."),
                        gap("toAdjust", toAdjust, "Record what needs adjusting; write 'nothing' if so."),
                        gap("actions", actions, "Record the agreed actions with owner and date; write 'none' if so."))
                .flatMap(Optional::stream)
                .toList();
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        MidPilotReview review = new MidPilotReview(
                worksWell.trim(),
                toAdjust.trim(),
                actions.trim(),
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.append(pilot, review);
        audit.record(pilot, by, "mid-pilot-review-held", pilot.value(), Map.of("actions", review.actions()));
        return review;
    }

    public Optional<MidPilotReview> of(PilotId pilot) {
        return store.review(pilot);
    }

    private static Optional<Reason> gap(String place, String text, String mend) {
        if (text.isBlank()) {
            return Optional.of(new Reason(place, mend));
        }
        return text.length() > 4000
                ? Optional.of(new Reason(place, "At most 4000 characters fit here; this has " + text.length() + "."))
                : Optional.empty();
    }
}
