package io.pilotgate.rehearsal;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.PilotIds;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The same ids in every run: they are part of the draw, which the same seed is to repeat. */
@Component
@Profile("rehearse")
class RehearsedPilotIds implements PilotIds {

    private final AtomicInteger given = new AtomicInteger();

    @Override
    public PilotId next() {
        return new PilotId("pilot-rehearsed-" + given.incrementAndGet());
    }
}
