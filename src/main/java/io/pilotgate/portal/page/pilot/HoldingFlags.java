package io.pilotgate.portal.page.pilot;

import io.pilotgate.evaluation.RedFlags;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The red flags that stand open against a pilot's vendor today, with the gate that they hold. */
@Component
class HoldingFlags {

    private final RedFlags flags;
    private final Clock clock;

    HoldingFlags(RedFlags flags, Clock clock) {
        this.flags = flags;
        this.clock = clock;
    }

    List<Fact> of(Pilot pilot) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
        return flags.openFor(pilot.vendor(), today).stream()
                .map(flag -> new Fact(flag.code() + " " + flag.title(), flag.reason() + " " + holds(pilot.phase())))
                .toList();
    }

    private static String holds(Phase phase) {
        return phase == Phase.DECISION || phase == Phase.DECIDED
                ? "It holds no gate of this pilot any more."
                : "It holds the " + Gate.values()[phase.ordinal()].title() + ", and nobody may waive it.";
    }
}
