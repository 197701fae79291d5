package io.pilotgate.grading.figures;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.Judgment;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.CalibrationResult;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.kernel.PilotId;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The answers that belong to a set, read one after the other. */
@Component
class SetAnswers {

    private final LabelBatches batches;
    private final Calibrations calibrations;

    SetAnswers(LabelBatches batches, Calibrations calibrations) {
        this.batches = batches;
        this.calibrations = calibrations;
    }

    /** How many there are. */
    long count(PilotId pilot, GradedSet set) {
        if (set == GradedSet.CALIBRATION) {
            return calibrated(pilot)
                    .map(batch -> batches.receipt(pilot, batch).rows())
                    .orElse(0L);
        }
        return batches.of(pilot).stream()
                .filter(batch -> batch.purpose() == BatchPurpose.PRODUCTION)
                .mapToLong(BatchReceipt::rows)
                .sum();
    }

    void each(PilotId pilot, GradedSet set, Consumer<Judgment> reader) {
        if (set == GradedSet.CALIBRATION) {
            calibrated(pilot).ifPresent(batch -> batches.judgments(batch).forEach(reader));
        } else {
            batches.each(pilot, BatchPurpose.PRODUCTION, reader);
        }
    }

    private Optional<Long> calibrated(PilotId pilot) {
        return calibrations.latest(pilot).map(CalibrationResult::batch);
    }
}
