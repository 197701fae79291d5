package io.pilotgate.grading;

import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import org.springframework.stereotype.Component;

/**
 * Every drawn item has been delivered. Counts alone, and for the buyer alone: a vendor that delivers item by item could
 * tell from a count that moves which items are drawn.
 */
@Component
class BlindItemsDelivered implements GateCondition {

    private final BlindGrading grading;

    BlindItemsDelivered(BlindGrading grading) {
        this.grading = grading;
    }

    @Override
    public boolean guards(Gate gate, Pilot pilot) {
        return gate == Gate.DELIVERY;
    }

    @Override
    public String key() {
        return "blindItemsDelivered";
    }

    @Override
    public String title() {
        return "Blind sample delivered";
    }

    @Override
    public Finding assess(Pilot pilot) {
        BlindProgress progress = grading.audit(pilot.id());
        if (progress.drawn() == 0) {
            return new Finding.NoData("No blind sample was drawn, so there is nothing to grade.");
        }
        String counts = progress.delivered() + " of " + progress.drawn() + " drawn items have been delivered.";
        if (progress.delivered() == 0) {
            return new Finding.NoData(counts);
        }
        return progress.missing() == 0
                ? new Finding.Met(counts)
                : new Finding.NotMet(
                        counts + " The others cannot be graded; without them the plan may stay undecided.");
    }
}
