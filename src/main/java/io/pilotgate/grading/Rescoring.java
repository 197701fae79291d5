package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.CorrectionLayer.Review;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.grading.truth.CorrectionVault;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Scores the blind sample under corrected truth, by the same plan. The first score stays beside it. */
@Service
public class Rescoring {

    private final CorrectionVault layers;
    private final BlindResultStore results;
    private final CorrectedResultStore corrected;
    private final SampleOutcomes outcomes;
    private final SamplePlanStore plans;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Rescoring(
            CorrectionVault layers,
            BlindResultStore results,
            CorrectedResultStore corrected,
            SampleOutcomes outcomes,
            SamplePlanStore plans,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.layers = layers;
        this.results = results;
        this.corrected = corrected;
        this.outcomes = outcomes;
        this.plans = plans;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** The newest result under corrected truth: the final figure. Empty where the sealed truth stands. */
    public Optional<CorrectedResult> of(PilotId id) {
        return results.latest(id).flatMap(result -> corrected.of(result.id()));
    }

    /** What the decision rests on: by the corrected truth where there is one. */
    public Verdict verdict(PilotId id, BlindResult result) {
        return corrected.of(result.id()).map(CorrectedResult::verdict).orElse(result.verdict());
    }

    /** What was corrected before the grading, or before it was graded again, counts for the new result too. */
    @EventListener
    void on(BlindSetGraded graded) {
        rescore(graded.pilot(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Does nothing where nothing is graded or nothing corrected. */
    void rescore(PilotId id, Instant at) {
        Optional<BlindResult> result = results.latest(id);
        Optional<CorrectionLayer> newest = newest(id);
        if (result.isEmpty() || newest.isEmpty()) {
            return;
        }
        SamplePlan plan = plans.find(id).orElseThrow(); // Without one nothing is drawn, and nothing contested.
        StageFigures figures = outcomes.under(id, plan, layers.right(id));
        Proportion proportion = figures.total();
        Verdict verdict = figures.verdict(plan.rule());
        corrected.insert(result.get().id(), new CorrectedResult(newest.get().number(), proportion, verdict, at));
        audit.record(
                id,
                PersonId.PILOTGATE,
                "blind-result-rescored",
                "blind",
                Map.of(
                        "correction", Integer.toString(newest.get().number()),
                        "correctBefore", Long.toString(result.get().proportion().correct()),
                        "correct", Long.toString(proportion.correct()),
                        "graded", Long.toString(proportion.n()),
                        "verdict", verdict.name()));
    }

    /** Lays the same correction over the same truth in another pilot, with salts and a root of its own. */
    void share(PilotId from, CorrectionLayer layer, Review review, PilotId other) {
        CorrectionLayer copy = layers.append(other, layers.labels(from, layer.number()), layer.signedBy(), review.at());
        layers.review(other, copy.number(), review);
        audit.record(
                other,
                review.by(),
                "correction-shared",
                Integer.toString(copy.number()),
                Map.of("from", from.value(), "root", copy.root().hex()));
        rescore(other, review.at());
        facts.publishEvent(new SharedTruthCorrected(other, copy.number()));
    }

    private Optional<CorrectionLayer> newest(PilotId id) {
        return layers.inForce(id).stream().reduce((older, newer) -> newer);
    }
}
