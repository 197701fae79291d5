package io.pilotgate.commercial;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.agreement.ExitTerms;
import io.pilotgate.commercial.pricing.Ending;
import io.pilotgate.pilot.GateDecision;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.WorkAfterDecision;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When the work with a vendor ended, and what that costs. A pilot that is decided ends with its decision. One that is
 * stopped, and work after it that a lead ends, go on through the notice; stopping costs what the contract says. What is
 * adjusted goes on with another pilot: nothing is handed over.
 */
@Component
class Endings {

    private final DecidedOutcome outcome;
    private final Gates gates;
    private final Agreements agreements;
    private final WorkAfterDecision after;

    Endings(DecidedOutcome outcome, Gates gates, Agreements agreements, WorkAfterDecision after) {
        this.outcome = outcome;
        this.gates = gates;
        this.agreements = agreements;
        this.after = after;
    }

    /** Null while it goes on. */
    @Nullable
    Ending of(Pilot pilot) {
        String decided = outcome.of(pilot);
        if (decided.isEmpty()) {
            return null;
        }
        ExitTerms exit = agreements.of(pilot.id()).terms().exit();
        if (decided.equals(DecidedOutcome.SCALE_UP)) {
            return after.endedOn(pilot.id())
                    .map(on -> new Ending(on, on.plusDays(exit.noticeDays()), BigDecimal.ZERO, true))
                    .orElse(null);
        }
        LocalDate on = decidedOn(pilot);
        return decided.equals(DecidedOutcome.STOPPED)
                ? new Ending(
                        on, on.plusDays(exit.noticeDays()), exit.earlyExitCost().amount(), true)
                : new Ending(on, on, BigDecimal.ZERO, decided.equals(DecidedOutcome.END));
    }

    private LocalDate decidedOn(Pilot pilot) {
        return gates.decisions(pilot.id()).stream()
                .reduce((older, newer) -> newer)
                .map(GateDecision::at)
                .map(at -> LocalDate.ofInstant(at, pilot.schedule().zone()))
                .orElseThrow();
    }
}
