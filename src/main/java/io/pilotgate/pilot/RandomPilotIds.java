package io.pilotgate.pilot;

import io.pilotgate.kernel.PilotId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("!rehearse")
class RandomPilotIds implements PilotIds {

    @Override
    public PilotId next() {
        return PilotId.random();
    }
}
