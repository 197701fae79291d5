package io.pilotgate.grading.figures;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.LabelBatchReceived;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.BlindSetGraded;
import io.pilotgate.grading.CalibrationGraded;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has the figures of a set computed: when something new was graded or delivered, and when a person asks. */
@Service
public class GradingJobs {

    private static final String NOT_SEALED = "No data: no blind set is sealed.";

    private final GradingJobStore store;
    private final Calibrations calibrations;
    private final GroundTruth truth;
    private final Deliveries deliveries;
    private final LabelBatches batches;
    private final AuditTrail audit;
    private final Clock clock;

    GradingJobs(
            GradingJobStore store,
            Calibrations calibrations,
            GroundTruth truth,
            Deliveries deliveries,
            LabelBatches batches,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.calibrations = calibrations;
        this.truth = truth;
        this.deliveries = deliveries;
        this.batches = batches;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Has a set's figures computed anew. Asked while a job waits already, it is that job.
     *
     * @throws Refusal where there is nothing to compute them of yet
     */
    @Transactional
    public GradingJob request(PilotId pilot, GradedSet set, PersonId by) {
        missing(pilot, set).ifPresent(reason -> {
            throw Refusal.conflict("figures", reason);
        });
        Optional<GradingJob> queued = store.queued(pilot, set);
        if (queued.isPresent()) {
            return queued.get();
        }
        long job = store.insert(pilot, set, by, now());
        audit.record(pilot, by, "figures-requested", set.path(), Map.of("job", Long.toString(job)));
        return store.find(job).orElseThrow();
    }

    /** Why there is nothing to compute a set's figures of; empty where there is. */
    public Optional<String> missing(PilotId pilot, GradedSet set) {
        return switch (set) {
            case CALIBRATION ->
                calibrations.latest(pilot).isPresent()
                        ? Optional.empty()
                        : Optional.of("No data: no batch of the calibration's current attempt has been graded.");
            case BLIND -> missingOfBlindSet(pilot);
            case DAYS -> truth.of(pilot, TruthPurpose.BLIND).isEmpty() ? Optional.of(NOT_SEALED) : missingBatch(pilot);
            case AGREEMENT -> missingBatch(pilot);
        };
    }

    private Optional<String> missingBatch(PilotId pilot) {
        return batches.newest(pilot, BatchPurpose.PRODUCTION).isPresent()
                ? Optional.empty()
                : Optional.of("No data: no label batch has been delivered.");
    }

    private Optional<String> missingOfBlindSet(PilotId pilot) {
        if (truth.of(pilot, TruthPurpose.BLIND).isEmpty()) {
            return Optional.of(NOT_SEALED);
        }
        return deliveries.isLocked(pilot)
                ? Optional.empty()
                : Optional.of("The blind set is graded after the delivery is locked, and it is still open.");
    }

    /** How the newest job of a set stands; empty where none was asked for. */
    public Optional<GradingJob> newest(PilotId pilot, GradedSet set) {
        return store.newest(pilot, set);
    }

    /** The newest figures of a set; empty where none are computed. */
    public Optional<GradingJob> figures(PilotId pilot, GradedSet set) {
        return store.newestDone(pilot, set);
    }

    @EventListener
    void on(CalibrationGraded graded) {
        enqueue(graded.pilot(), GradedSet.CALIBRATION);
    }

    @EventListener
    void on(BlindSetGraded graded) {
        enqueue(graded.pilot(), GradedSet.BLIND);
    }

    @EventListener
    void on(LabelBatchReceived received) {
        if (received.purpose() == BatchPurpose.PRODUCTION) {
            enqueue(received.pilot(), GradedSet.AGREEMENT);
            enqueue(received.pilot(), GradedSet.DAYS);
        }
    }

    /** Two at once make two jobs, of which the later one counts. */
    private void enqueue(PilotId pilot, GradedSet set) {
        if (store.queued(pilot, set).isEmpty()) {
            store.insert(pilot, set, PersonId.PILOTGATE, now());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
