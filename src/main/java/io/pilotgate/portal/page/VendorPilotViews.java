package io.pilotgate.portal.page;

import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers a pilot's page for the vendor's people: no truth, no figure before the decision, no task, no audit trail. */
@Component
class VendorPilotViews {

    private final PilotHeads heads;
    private final WorkSections work;
    private final BlindPanel blind;
    private final DecisionPanels decision;

    VendorPilotViews(PilotHeads heads, WorkSections work, BlindPanel blind, DecisionPanels decision) {
        this.heads = heads;
        this.work = work;
        this.blind = blind;
        this.decision = decision;
    }

    VendorPilotView of(Pilot pilot) {
        return new VendorPilotView(heads.of(pilot), work.of(pilot), outcome(pilot));
    }

    private List<Panel> outcome(Pilot pilot) {
        return pilot.phase() == Phase.DECIDED
                ? List.of(decision.outcome(pilot), blind.of(pilot).get(0))
                : List.of();
    }
}
