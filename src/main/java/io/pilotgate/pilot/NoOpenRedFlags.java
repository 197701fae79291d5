package io.pilotgate.pilot;

import io.pilotgate.evaluation.PendingFlag;
import io.pilotgate.evaluation.RedFlag;
import io.pilotgate.evaluation.RedFlags;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An open red flag stops the pilot at the next gate, whatever else is met. */
@Component
class NoOpenRedFlags implements GateCondition {

    private final RedFlags flags;
    private final Clock clock;

    NoOpenRedFlags(RedFlags flags, Clock clock) {
        this.flags = flags;
        this.clock = clock;
    }

    @Override
    public boolean guards(Gate gate, Pilot pilot) {
        return gate != Gate.DECISION;
    }

    @Override
    public String key() {
        return "redFlags";
    }

    @Override
    public String title() {
        return "No open red flag";
    }

    /** A flag is cleared with evidence, such as the renewed certificate, never with a reason. */
    @Override
    public boolean isWaivable() {
        return false;
    }

    @Override
    public Finding assess(Pilot pilot) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
        List<RedFlag> open = flags.openFor(pilot.vendor(), today);
        if (!open.isEmpty()) {
            return new Finding.NotMet(open.stream()
                    .map(flag -> flag.code() + " " + flag.title() + ": " + flag.reason())
                    .collect(Collectors.joining(" ")));
        }
        List<PendingFlag> pending = flags.pendingFor(pilot.vendor(), today);
        return pending.isEmpty()
                ? new Finding.Met("No red flag is open against the vendor.")
                : new Finding.NoData(pending.stream().map(PendingFlag::sentence).collect(Collectors.joining(" ")));
    }
}
