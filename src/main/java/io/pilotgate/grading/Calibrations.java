package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grades the calibration batch; what people make of it is {@link CalibrationReviews}'. */
@Service
public class Calibrations {

    /** The condition of the calibration gate that a clear miss leaves open, as it is named in a waiver. */
    public static final String CONDITION = "calibration";

    private final CalibrationStore store;
    private final CalibrationFigures figures;
    private final CalibrationTrainings trainings;
    private final GradingLock lock;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Calibrations(
            CalibrationStore store,
            CalibrationFigures figures,
            CalibrationTrainings trainings,
            GradingLock lock,
            Pilots pilots,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.figures = figures;
        this.trainings = trainings;
        this.lock = lock;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Opens the current attempt to the vendor's batch. Preparing again replaces the instructions.
     *
     * @param instructions for the vendor; may be empty
     * @throws Refusal where no truth is sealed to grade the batch by
     */
    @Transactional
    public void prepare(PilotId id, String instructions, PersonId by) {
        pilots.find(id).requirePhase(Phase.CALIBRATION, "Preparing the calibration batch");
        Texts.requireShort("instructions", instructions);
        lock.take(id);
        int attempt = attempt(id);
        figures.requireTruth(id, attempt);
        boolean same = store.instructions(id, attempt).equals(Optional.of(instructions.trim()));
        store.prepare(id, attempt, instructions.trim(), by, now());
        audit.record(id, by, "calibration-prepared", subject(attempt), Map.of("instructions", instructions.trim()));
        if (!same) {
            facts.publishEvent(
                    new CalibrationPrepared(id, attempt, store.preparations(id, attempt), instructions.trim()));
        }
    }

    /** Whether the vendor's batch of the current attempt is still to come; of a repetition only once it is prepared. */
    public boolean awaitsBatch(PilotId id) {
        CalibrationAttempt attempt = store.attempt(id);
        boolean asked =
                attempt.equals(CalibrationAttempt.FIRST) || instructions(id).isPresent();
        return asked && figures.newestBatch(id, attempt).isEmpty();
    }

    /** What the vendor is to do in the current attempt; empty before it was prepared. */
    public Optional<String> instructions(PilotId id) {
        return store.instructions(id, attempt(id));
    }

    /** Whether the current attempt is prepared and a batch of it waits to be graded. */
    public boolean hasUngradedBatch(PilotId id) {
        Optional<CalibrationResult> latest = store.latest(id);
        boolean stands = latest.filter(CalibrationResult::isFinal).isPresent();
        return !stands
                && instructions(id).isPresent()
                && figures.newestBatch(id, store.attempt(id))
                        .filter(batch -> latest.map(CalibrationResult::batch)
                                .filter(known -> known == batch.id())
                                .isEmpty())
                        .isPresent();
    }

    /**
     * Grades the newest calibration batch of the current attempt. Once a batch with all items is graded, or the target is
     * clearly missed, the figure of the attempt stands: another try is another attempt, on items that are new.
     *
     * @throws Refusal where the attempt has no sealed truth or no batch yet
     */
    @Transactional
    public CalibrationResult grade(PilotId id) {
        pilots.find(id).requirePhase(Phase.CALIBRATION, "Grading the calibration");
        lock.take(id);
        Optional<CalibrationResult> known = store.latest(id);
        if (known.isPresent() && known.get().isFinal()) {
            return known.get();
        }
        CalibrationAttempt attempt = store.attempt(id);
        BatchReceipt batch = figures.newestBatch(id, attempt)
                .orElseThrow(() -> Refusal.conflict(
                        "batch", "No calibration batch has been delivered for attempt " + attempt.number() + " yet."));
        if (known.isPresent() && known.get().batch() == batch.id()) {
            return known.get();
        }
        return keep(id, figures.grade(id, attempt, batch.id(), now()));
    }

    /** The newest graded batch of the current attempt; empty where none is. */
    public Optional<CalibrationResult> latest(PilotId id) {
        return store.latest(id);
    }

    /** Every graded batch of every attempt, oldest first. */
    public List<CalibrationResult> of(PilotId id) {
        return store.results(id);
    }

    /** Batches that redid items whose figure stands, oldest first: training, never a verdict. */
    public List<CalibrationTraining> trainings(PilotId id) {
        return trainings.of(id, store.results(id));
    }

    /** The attempt that the pilot stands at, from 1. */
    public int attempt(PilotId id) {
        return store.attempt(id).number();
    }

    private CalibrationResult keep(PilotId id, CalibrationResult result) {
        store.insert(id, result);
        audit.record(
                id,
                PersonId.PILOTGATE,
                "calibration-graded",
                subject(result.attempt()),
                Map.of(
                        "correct", Long.toString(result.proportion().correct()),
                        "graded", Long.toString(result.proportion().n()),
                        "unanswered", Long.toString(result.unanswered()),
                        "clearMiss", Boolean.toString(result.isClearMiss())));
        facts.publishEvent(new CalibrationGraded(id, result.attempt()));
        return store.latest(id).orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static String subject(int attempt) {
        return "attempt " + attempt;
    }
}
