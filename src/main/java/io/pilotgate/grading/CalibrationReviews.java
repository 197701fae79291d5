package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.grading.CalibrationResult.Acceptance;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people make of a graded calibration: good enough to go on with, or another attempt. */
@Service
public class CalibrationReviews {

    private final CalibrationStore store;
    private final CalibrationFigures figures;
    private final GradingLock lock;
    private final Pilots pilots;
    private final Gates gates;
    private final AuditTrail audit;
    private final Clock clock;

    CalibrationReviews(
            CalibrationStore store,
            CalibrationFigures figures,
            GradingLock lock,
            Pilots pilots,
            Gates gates,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.figures = figures;
        this.lock = lock;
        this.pilots = pilots;
        this.gates = gates;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes the graded batch as good enough to go on with.
     *
     * @param reason may be empty
     * @throws Refusal where items were not answered, or the target is clearly missed and nobody waived that at the
     *     calibration gate since it was graded
     */
    @Transactional
    public CalibrationResult accept(PilotId id, String reason, PersonId by) {
        pilots.find(id).requirePhase(Phase.CALIBRATION, "Accepting the calibration");
        lock.take(id);
        CalibrationResult result = graded(id);
        if (result.isAccepted()) {
            return result; // The same deed twice is one deed.
        }
        Texts.requireShort("reason", reason);
        requireAnswered(result);
        if (result.isClearMiss() && !isWaived(id, result)) {
            throw Refusal.conflict(
                    "calibration",
                    CalibrationCard.of(result).shows()
                            + " It can be accepted only after a lead has waived the condition '"
                            + Calibrations.CONDITION + "' of the calibration gate with a reason; or repeat the"
                            + " calibration.");
        }
        store.accept(result.id(), new Acceptance(reason.trim(), by, now()));
        audit.record(
                id,
                by,
                "calibration-accepted",
                Calibrations.subject(result.attempt()),
                Map.of("reason", reason.trim()));
        return store.latest(id).orElseThrow();
    }

    /**
     * Opens the next attempt. It asks for a second sealed set and a second batch: on the same items a vendor could only
     * learn the answers. Attempts are counted and never reset.
     */
    @Transactional
    public int repeat(PilotId id, String reason, PersonId by) {
        pilots.find(id).requirePhase(Phase.CALIBRATION, "Repeating the calibration");
        lock.take(id);
        Texts.require("reason", reason, "Say why the calibration is repeated; the vendor works by it.");
        CalibrationResult result = graded(id);
        if (result.isAccepted()) {
            throw Refusal.conflict("calibration", "The calibration was accepted; it is not repeated after that.");
        }
        long newest =
                figures.newestBatch(id, store.attempt(id)).map(BatchReceipt::id).orElse(result.batch());
        CalibrationAttempt next = new CalibrationAttempt(result.attempt() + 1, newest);
        store.open(id, next, reason.trim(), by, now());
        audit.record(
                id, by, "calibration-repeated", Calibrations.subject(next.number()), Map.of("reason", reason.trim()));
        return next.number();
    }

    /** The graded items with their truth, by item: for the buyer's review alone, and every look is on record. */
    @Transactional
    public List<CalibrationItem> reveal(PilotId id, PersonId by) {
        CalibrationResult result = graded(id);
        return figures.review(id, result.attempt(), result.batch(), by);
    }

    private CalibrationResult graded(PilotId id) {
        return store.latest(id)
                .orElseThrow(() -> Refusal.conflict(
                        "calibration",
                        "No batch of attempt " + store.attempt(id).number()
                                + " has been graded: no data is not a score."));
    }

    private static void requireAnswered(CalibrationResult result) {
        if (result.unanswered() > 0) {
            throw Refusal.conflict(
                    "calibration",
                    result.unanswered() + " of " + result.truthItems()
                            + " calibration items were not answered: no data is"
                            + " not a score. Ask the vendor for a batch with all of them and grade that, or repeat the calibration.");
        }
    }

    /** A waiver from before the grading was given without knowing what it lets pass. */
    private boolean isWaived(PilotId id, CalibrationResult result) {
        return gates.assess(id, Gate.CALIBRATION).stream()
                .filter(condition -> condition.key().equals(Calibrations.CONDITION))
                .flatMap(condition -> condition.waiver().stream())
                .anyMatch(waiver -> !waiver.at().isBefore(result.gradedAt()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
