package io.pilotgate.grading.figures;

import io.pilotgate.grading.CalibrationResult;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.seal.ComparedModels;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelKind;
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

    /** The models that sealed preferences compare, by item; none of other kinds, and none where no truth is opened. */
    Map<String, ComparedModels> models(PilotId pilot, GradedSet set, LabelKind kind) {
        if (kind != LabelKind.PREFERENCE) {
            return Map.of();
        }
        return switch (set) {
            case AGREEMENT, DAYS -> Map.of();
            case BLIND -> vault.openModels(pilot, TruthPurpose.BLIND, BLIND_SET);
            case CALIBRATION -> vault.openModels(pilot, TruthPurpose.CALIBRATION, attempt(pilot));
        };
    }

    /** The true answer by item; none where annotators are compared with each other. */
    Map<String, String> of(PilotId pilot, GradedSet set) {
        return switch (set) {
            case AGREEMENT -> Map.of();
            case BLIND, DAYS -> vault.open(pilot, TruthPurpose.BLIND, BLIND_SET);
            case CALIBRATION -> vault.open(pilot, TruthPurpose.CALIBRATION, attempt(pilot));
        };
    }

    private int attempt(PilotId pilot) {
        return calibrations.latest(pilot).map(CalibrationResult::attempt).orElse(1);
    }
}
