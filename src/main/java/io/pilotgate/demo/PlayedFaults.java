package io.pilotgate.demo;

import io.pilotgate.decision.quality.Faults;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.rehearsal.Cast;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** QA looks at what failed, once nobody contests it any more: some of it the first version of the SOP had told wrongly. */
@Component
@Profile("demo")
@Order(50)
class PlayedFaults implements PlayedHabit {

    private static final int OF_THE_INSTRUCTIONS = 2;

    private final Cast cast;
    private final Pilots pilots;
    private final Faults faults;

    PlayedFaults(Cast cast, Pilots pilots, Faults faults) {
        this.cast = cast;
        this.pilots = pilots;
        this.faults = faults;
    }

    @Override
    public void work(PilotId pilot, LocalDate today, Script script) {
        if (pilots.find(pilot).phase().compareTo(Phase.DECISION) < 0
                || !script.isFollowedClosely()
                || !faults.marks(pilot).isEmpty()) {
            return;
        }
        faults.failed(pilot).stream()
                .limit(OF_THE_INSTRUCTIONS)
                .forEach(item -> faults.mark(
                        pilot,
                        item.number(),
                        true,
                        "Simulated: the SOP had no example of it before its second version.",
                        cast.qa()));
    }
}
