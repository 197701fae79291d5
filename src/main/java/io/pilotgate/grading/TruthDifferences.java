package io.pilotgate.grading;

import io.pilotgate.grading.truth.SecondLabels;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where second labels differ from the sealed ones, and what was ruled of each. */
@Component
class TruthDifferences {

    private final SecondLabels labels;
    private final TruthRulingStore rulings;
    private final Pilots pilots;

    TruthDifferences(SecondLabels labels, TruthRulingStore rulings, Pilots pilots) {
        this.labels = labels;
        this.rulings = rulings;
        this.pilots = pilots;
    }

    /** Empty where nothing was labelled a second time. */
    Optional<TruthCheck> of(PilotId id) {
        return labels.find(id).map(labelling -> TruthCheck.of(labelling, differences(id)));
    }

    /** @throws Refusal where there is none with this number, or it is decided */
    TruthDifference undecided(PilotId id, int number) {
        TruthDifference difference = of(id).stream()
                .flatMap(check -> check.differences().stream())
                .filter(known -> known.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "number", "No second label of this pilot differs as " + TruthDifference.label(number) + "."));
        if (difference.isDecided()) {
            throw Refusal.conflict("number", difference.label() + " is decided already.");
        }
        return difference;
    }

    /** @throws Refusal once the pilot is decided */
    Pilot open(PilotId id) {
        Pilot pilot = pilots.find(id);
        if (pilot.phase() == Phase.DECIDED) {
            throw Refusal.conflict(
                    "phase", "This pilot is decided. Its truth is checked before, so that the decision can weigh it.");
        }
        return pilot;
    }

    private List<TruthDifference> differences(PilotId id) {
        LabelKind kind = pilots.find(id).scope().labelKind();
        Map<Integer, TruthRuling> decided = rulings.all(id);
        return labels.differences(id, kind::saySame).stream()
                .map(number -> new TruthDifference(number, Optional.ofNullable(decided.get(number))))
                .toList();
    }
}
