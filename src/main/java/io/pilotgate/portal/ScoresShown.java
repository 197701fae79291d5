package io.pilotgate.portal;

import io.pilotgate.grading.BlindResult;
import io.pilotgate.grading.CorrectedResult;
import java.util.Optional;

/** The blind score by the sealed truth and by the corrected one, as far as the person may know them. */
public record ScoresShown(Optional<BlindResult> original, Optional<CorrectedResult> corrected) {

    static final ScoresShown NONE = new ScoresShown(Optional.empty(), Optional.empty());
}
