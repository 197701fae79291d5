package io.pilotgate.correspondence;

import io.pilotgate.decision.DecisionTaken;
import io.pilotgate.decision.Outcome;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells both sides what was decided. */
@Component
class DecisionLetters {

    private final WitnessedLetters witnessed;

    DecisionLetters(WitnessedLetters witnessed) {
        this.witnessed = witnessed;
    }

    @EventListener
    void on(DecisionTaken taken) {
        witnessed.toBoth(
                taken.pilot(),
                "decision-taken",
                "decision",
                "The pilot is decided: " + words(taken.outcome()),
                "The committee has decided: " + words(taken.outcome())
                        + ". Two people signed the decision; its reasons and figures stand on the pilot's page.");
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case SCALE_UP -> "scale up";
            case ADJUST -> "adjust the scope and continue";
            case END -> "end";
        };
    }
}
