package io.pilotgate.evaluation;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.evaluation.Weighting.ByHand;
import io.pilotgate.evaluation.presets.Weights;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the criteria of an evaluation count for: what its presets say, until a lead says otherwise, with a reason and before
 * anybody has rated. Weights that are chosen when ratings are known choose the vendor.
 */
@Service
public class EvaluationWeights {

    private static final int LONGEST = 2000;

    private final WeightStore store;
    private final RatingStore ratings;
    private final EvaluationStore evaluations;
    private final Evaluations found;
    private final AuditTrail audit;
    private final Clock clock;

    EvaluationWeights(
            WeightStore store,
            RatingStore ratings,
            EvaluationStore evaluations,
            Evaluations found,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.ratings = ratings;
        this.evaluations = evaluations;
        this.found = found;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param points all 25, by the code of the criterion */
    @Transactional
    public void set(EvaluationId id, Map<String, BigDecimal> points, String reason, PersonId by) {
        found.find(id);
        evaluations.lock(id);
        if (ratings.isBegun(id)) {
            throw Refusal.conflict(
                    "weights",
                    "Rating has begun, and the weights stand as they are. Open another evaluation to change them.");
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid(
                    "reason", "Say why the weights differ from those of the presets, in 1 to 2000 characters.");
        }
        Weights weights = new Weights(points);
        ByHand set = new ByHand(reason.strip(), by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.add(id, weights, set);
        audit.record(
                null,
                by,
                "weights-set",
                id.value(),
                Map.of("weights", WeightStore.written(weights), "reason", set.reason()));
    }

    public Weighting of(Evaluation evaluation) {
        return store.of(evaluation.id()).stream()
                .findFirst()
                .orElseGet(() -> new Weighting(evaluation.demands().weights(), Optional.empty()));
    }

    /** Every time that they were set by hand, the newest first. */
    public List<Weighting> history(Evaluation evaluation) {
        return store.of(evaluation.id());
    }

    /** Whether they may not be changed any more. */
    public boolean areLocked(Evaluation evaluation) {
        return ratings.isBegun(evaluation.id());
    }
}
