package io.pilotgate.grading;

import io.pilotgate.grading.truth.CorrectionVault;
import io.pilotgate.kernel.PilotId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was corrected of the blind set, told with it. */
@Component
class RevealedCorrections implements RevealPart {

    private final CorrectionVault corrections;

    RevealedCorrections(CorrectionVault corrections) {
        this.corrections = corrections;
    }

    @Override
    public String field() {
        return "corrections";
    }

    @Override
    public Optional<Object> of(PilotId pilot, SetName set) {
        return set.equals(SetName.BLIND) ? Optional.of(corrections.reveal(pilot)) : Optional.empty();
    }
}
