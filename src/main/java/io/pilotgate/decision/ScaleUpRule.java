package io.pilotgate.decision;

import io.pilotgate.evaluation.RedFlags;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.pilot.Pilot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** No volume goes to a vendor under a red flag, however good its labels are; no gate comes after this one to stop it. */
@Component
class ScaleUpRule {

    private static final String MEND =
            " While it stands the pilot is not scaled up: clear it with evidence on the vendor's page, or decide to"
                    + " adjust or to end.";

    private final RedFlags flags;
    private final Clock clock;

    ScaleUpRule(RedFlags flags, Clock clock) {
        this.flags = flags;
        this.clock = clock;
    }

    /** @throws Refusal with a reason for each flag that is open, or waits for the buyer's own people */
    void check(Pilot pilot, Outcome outcome) {
        List<Reason> holding = outcome == Outcome.SCALE_UP ? holding(pilot) : List.of();
        if (!holding.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, holding);
        }
    }

    private List<Reason> holding(Pilot pilot) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
        return Stream.concat(
                        flags.openFor(pilot.vendor(), today).stream()
                                .map(flag -> flag.code() + " " + flag.title() + ": " + flag.reason()),
                        flags.pendingFor(pilot.vendor(), today).stream().map(flag -> flag.sentence()))
                .map(flag -> new Reason("outcome", flag + MEND))
                .toList();
    }
}
