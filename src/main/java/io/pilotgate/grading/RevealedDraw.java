package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the blind sample was drawn, told with the blind set. */
@Component
class RevealedDraw implements RevealPart {

    private final SampleDraws draws;

    RevealedDraw(SampleDraws draws) {
        this.draws = draws;
    }

    @Override
    public String field() {
        return "draw";
    }

    @Override
    public Optional<Object> of(PilotId pilot, SetName set) {
        return set.equals(SetName.BLIND) ? draws.record(pilot).map(Object.class::cast) : Optional.empty();
    }
}
