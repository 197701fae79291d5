package io.pilotgate.decision;

import io.pilotgate.grading.RevealsInTurn;
import io.pilotgate.pilot.PilotStopped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * With the decision both sides may see what the work was measured by. The truth of a pilot that was stopped may never
 * have been used: a lead reveals it, or keeps it; but others may have waited for its end.
 */
@Component
class RevealWithDecision {

    private final RevealsInTurn reveals;

    RevealWithDecision(RevealsInTurn reveals) {
        this.reveals = reveals;
    }

    @EventListener
    void on(DecisionTaken decided) {
        reveals.decided(decided.pilot());
    }

    @EventListener
    void on(PilotStopped stopped) {
        reveals.ended(stopped.pilot());
    }
}
