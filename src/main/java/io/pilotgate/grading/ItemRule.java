package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.pilot.Pilots;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Knows by which rule a pilot's items are right: whoever says that an item is right says it by this. */
@Component
class ItemRule {

    private final Pilots pilots;

    ItemRule(Pilots pilots) {
        this.pilots = pilots;
    }

    LabelKind kind(PilotId pilot) {
        return pilots.find(pilot).scope().labelKind();
    }

    /** @param truth the true answer by item */
    ItemAnswers over(PilotId pilot, Map<String, String> truth) {
        return new ItemAnswers(kind(pilot), truth);
    }
}
