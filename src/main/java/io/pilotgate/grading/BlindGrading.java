package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.grading.BlindResult.Review;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grades the delivery against the blind sample after it is locked, and holds what people make of it. */
@Service
public class BlindGrading {

    private final BlindResultStore store;
    private final BlindResults results;
    private final BlindFigures figures;
    private final Deliveries deliveries;
    private final DisputeStages disputes;
    private final GradingLock lock;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final Clock clock;

    BlindGrading(
            BlindResultStore store,
            BlindResults results,
            BlindFigures figures,
            Deliveries deliveries,
            DisputeStages disputes,
            GradingLock lock,
            Pilots pilots,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.results = results;
        this.figures = figures;
        this.deliveries = deliveries;
        this.disputes = disputes;
        this.lock = lock;
        this.pilots = pilots;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many of the drawn items have been delivered so far: counts for the buyer, never items. */
    public BlindProgress audit(PilotId id) {
        return figures.progress(id);
    }

    /**
     * Grades the drawn items that were delivered, by the plan. Truth is sealed and deliveries are locked, so grading
     * again gives the same figures; it is done again only after a person sent the result back.
     *
     * @throws Refusal while deliveries are still open
     */
    @Transactional
    public BlindResult grade(PilotId id) {
        requireLocked(id, "graded");
        lock.take(id);
        Optional<BlindResult> known = store.latest(id).filter(result -> !result.isSentBack());
        if (known.isPresent()) {
            return known.get();
        }
        return results.grade(id);
    }

    /** The newest result; empty before the grading. */
    public Optional<BlindResult> result(PilotId id) {
        return store.latest(id);
    }

    /**
     * A person stands by the result.
     *
     * @throws Refusal while the vendor may contest it, or what it contested is not settled
     */
    @Transactional
    public BlindResult confirm(PilotId id, PersonId by) {
        BlindResult result = reviewable(id, true);
        if (!result.isConfirmed()) {
            disputes.requireSettled(id);
            review(id, result, new Review(true, "", by, now()));
        }
        return store.latest(id).orElseThrow();
    }

    /** A person doubts the result; it is graded again. A confirmed result is not taken back. */
    @Transactional
    public BlindResult sendBack(PilotId id, String reason, PersonId by) {
        Texts.require("reason", reason, "Say what is doubtful about the result, so that it can be looked into.");
        BlindResult result = reviewable(id, false);
        if (!result.isSentBack()) {
            review(id, result, new Review(false, reason.trim(), by, now()));
        }
        return store.latest(id).orElseThrow();
    }

    private BlindResult reviewable(PilotId id, boolean toConfirm) {
        pilots.find(id);
        lock.take(id);
        BlindResult result = store.latest(id)
                .orElseThrow(() -> Refusal.conflict(
                        "blindResult", "The blind sample has not been graded yet: no data is not a score."));
        if (result.review().isPresent() && result.isConfirmed() != toConfirm) {
            throw Refusal.conflict(
                    "blindResult",
                    toConfirm
                            ? "This result was sent back. It is graded again before it can be confirmed."
                            : "This result was confirmed; it stands.");
        }
        return result;
    }

    private void review(PilotId id, BlindResult result, Review review) {
        store.review(result.id(), review);
        audit.record(
                id,
                review.by(),
                review.confirmed() ? "blind-result-confirmed" : "blind-result-sent-back",
                "blind",
                Map.of("verdict", result.verdict().name(), "reason", review.reason()));
    }

    private void requireLocked(PilotId id, String done) {
        pilots.find(id);
        if (!deliveries.isLocked(id)) {
            throw Refusal.conflict(
                    "delivery", "The blind sample is " + done + " after the delivery is locked, and it is still open.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
