package io.pilotgate.decision;

import io.pilotgate.grading.CalibrationResult;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Finding;
import java.util.Optional;

/** The calibration as the recommendation takes it in. */
public enum CalibrationVerdict {
    ACCEPTED("accepted"),
    /** Let pass with a reason: a debt, not a pass. */
    WAIVED("waived"),
    MISSED("missed"),
    /** Nothing graded, or nobody accepted what was. */
    NO_DATA("noData");

    private final String word;

    CalibrationVerdict(String word) {
        this.word = word;
    }

    static CalibrationVerdict of(ConditionFinding condition, Optional<CalibrationResult> latest) {
        if (condition.finding() instanceof Finding.Met) {
            return ACCEPTED;
        }
        if (condition.waiver().isPresent()) {
            return WAIVED;
        }
        return latest.filter(CalibrationResult::isClearMiss).isPresent() ? MISSED : NO_DATA;
    }

    /** As the table writes it. */
    public String word() {
        return word;
    }
}
