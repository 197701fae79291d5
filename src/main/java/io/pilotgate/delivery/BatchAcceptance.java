package io.pilotgate.delivery;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.delivery.JudgmentStore.EarlierAnswer;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.FindingGroups;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.WorkAfterDecision;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes the answers of a checked upload count, all at once: the last, short step, in its caller's transaction. */
@Component
class BatchAcceptance {

    private static final int NAMED = 20;

    private final BatchStore batches;
    private final JudgmentStore judgments;
    private final DeliveryStore deliveries;
    private final Pilots pilots;
    private final WorkAfterDecision after;
    private final SopBinding sops;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;

    BatchAcceptance(
            BatchStore batches,
            JudgmentStore judgments,
            DeliveryStore deliveries,
            Pilots pilots,
            WorkAfterDecision after,
            SopBinding sops,
            AuditTrail audit,
            ApplicationEventPublisher facts) {
        this.batches = batches;
        this.judgments = judgments;
        this.deliveries = deliveries;
        this.pilots = pilots;
        this.after = after;
        this.sops = sops;
        this.audit = audit;
        this.facts = facts;
    }

    /** Refuses what cannot be taken in now, whatever the file says. */
    void require(PilotId id, BatchTerms terms) {
        require(pilots.find(id), terms, deliveries.isLocked(id));
    }

    /**
     * The caller holds the pilot's delivery.
     *
     * @param locked whether the delivery is over
     */
    void accept(Upload upload, boolean locked) {
        Pilot pilot = pilots.find(upload.pilot());
        BatchTerms terms = upload.what().requireBatch();
        require(pilot, terms, locked);
        CheckOutcome checked = Objects.requireNonNull(upload.outcome());
        if (terms.purpose() == BatchPurpose.PRODUCTION) {
            compareWithLater(upload, checked);
        }
        Instant at = Objects.requireNonNull(upload.confirmedAt());
        long batch = batches.insert(
                upload, checked, pilot.schedule().dayAt(at), Objects.requireNonNull(upload.confirmedBy()), at);
        record(upload, checked, batch);
        facts.publishEvent(new LabelBatchReceived(pilot.id(), batch, terms.purpose()));
    }

    private void require(Pilot pilot, BatchTerms terms, boolean locked) {
        if (terms.purpose() == BatchPurpose.CALIBRATION) {
            pilot.requirePhase(Phase.CALIBRATION, "A calibration batch");
        } else if (terms.purpose() == BatchPurpose.ONGOING) {
            requireGoingOn(pilot);
        } else {
            pilot.requirePhase(Phase.DELIVERY, "A label batch");
            if (locked) {
                throw Refusal.conflict(
                        "delivery", "The last delivery day is over; no further label batch is taken in this pilot.");
            }
        }
        sops.require(pilot.id(), terms.sopVersion());
    }

    private void requireGoingOn(Pilot pilot) {
        if (pilot.phase() != Phase.DECIDED || !after.goesOn(pilot.id())) {
            throw Refusal.conflict(
                    "purpose",
                    "A batch of work after the pilot is taken once the pilot was scaled up and its ramp is planned, and"
                            + " as long as that work goes on.");
        }
    }

    /** With batches that were accepted since the check; seldom any. */
    private void compareWithLater(Upload upload, CheckOutcome checked) {
        if (batches.newest(upload.pilot()) <= checked.upToBatch()) {
            return;
        }
        FindingGroups twice = new FindingGroups();
        judgments
                .answeredSince(upload.pilot(), upload.id(), checked.upToBatch(), NAMED)
                .forEach(given -> twice.add(RowWork.answeredBefore(
                        given.line(), new EarlierAnswer(given.item(), given.annotator(), given.earlierBatch()))));
        if (!twice.isEmpty()) {
            throw twice.refusal();
        }
    }

    private void record(Upload upload, CheckOutcome checked, long batch) {
        BatchTerms terms = upload.what().requireBatch();
        audit.record(
                upload.pilot(),
                Objects.requireNonNull(upload.confirmedBy()),
                "label-batch-received",
                Long.toString(batch),
                Map.of(
                        "purpose", terms.purpose().name(),
                        "sha256", upload.sha256().hex(),
                        "answers", Long.toString(checked.rows()),
                        "items", Long.toString(checked.items()),
                        "sopVersion", terms.sopVersion(),
                        "upload", Long.toString(upload.id())));
    }
}
