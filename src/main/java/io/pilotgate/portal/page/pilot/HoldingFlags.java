package io.pilotgate.portal.page.pilot;

import io.pilotgate.evaluation.RedFlags;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The red flags that stand open against a pilot's vendor today, with what they hold. */
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
        List<Fact> open = flags.openFor(pilot.vendor(), today).stream()
                .map(flag -> new Fact(flag.code() + " " + flag.title(), flag.reason() + " " + holds(pilot.phase())))
                .toList();
        return pilot.phase() == Phase.DECISION
                ? Stream.concat(open.stream(), waiting(pilot, today)).toList()
                : open;
    }

    /** No gate is left to name them in its conditions. */
    private Stream<Fact> waiting(Pilot pilot, LocalDate today) {
        return flags.pendingFor(pilot.vendor(), today).stream()
                .map(flag -> new Fact(
                        flag.code() + " " + flag.title() + ", not told yet",
                        flag.reason() + " " + holds(pilot.phase())));
    }

    private static String holds(Phase phase) {
        return switch (phase) {
            case DECIDED -> "It holds no gate of this pilot any more.";
            case DECISION ->
                "While it stands the pilot is not scaled up. Clear it with evidence on the vendor's page, or decide to"
                        + " adjust or to end.";
            default -> "It holds the " + Gate.values()[phase.ordinal()].title() + ", and nobody may waive it.";
        };
    }
}
