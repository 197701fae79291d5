package io.pilotgate.decision.monthly;

import io.pilotgate.decision.DecisionTaken;
import io.pilotgate.decision.ExitStarted;
import io.pilotgate.decision.Outcome;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where the work ends, or goes on in another pilot with months of its own, the last month ends with it. */
@Component
class LastMonth {

    private final ReviewMonths months;

    LastMonth(ReviewMonths months) {
        this.months = months;
    }

    @EventListener
    void on(ExitStarted started) {
        months.end(started.pilot());
    }

    @EventListener
    void on(DecisionTaken taken) {
        if (taken.outcome() == Outcome.ADJUST) {
            months.end(taken.pilot());
        }
    }
}
