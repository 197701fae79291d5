package io.pilotgate.grading.figures;

import io.pilotgate.grading.CalibrationResult;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PilotId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The sealed truth that a set is graded by, opened in memory. */
@Component
class SetTruth {

    private static final int BLIND_SET = 0;

    private final TruthVault vault;
    private final Calibrations calibrations;

    SetTruth(TruthVault vault, Calibrations calibrations) {
        this.vault = vault;
        this.calibrations = calibrations;
    }

    /** The true answer by item; none where annotators are compared with each other. */
    Map<String, String> of(PilotId pilot, GradedSet set) {
        return switch (set) {
            case AGREEMENT -> Map.of();
            case BLIND, DAYS -> vault.open(pilot, TruthPurpose.BLIND, BLIND_SET);
            case CALIBRATION ->
                vault.open(
                        pilot,
                        TruthPurpose.CALIBRATION,
                        calibrations
                                .latest(pilot)
                                .map(CalibrationResult::attempt)
                                .orElse(1));
        };
    }
}
