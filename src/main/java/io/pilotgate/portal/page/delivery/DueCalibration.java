package io.pilotgate.portal.page.delivery;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.DueThing;
import io.pilotgate.portal.page.DueThings;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The calibration batch, before the first one is in. */
@Component
@Order(50)
class DueCalibration implements DueThings {

    private final LabelBatches batches;

    DueCalibration(LabelBatches batches) {
        this.batches = batches;
    }

    @Override
    public List<DueThing> of(Pilot pilot) {
        return pilot.phase() == Phase.CALIBRATION
                        && pilot.schedule().pausedSince().isEmpty()
                        && batches.newest(pilot.id(), BatchPurpose.CALIBRATION).isEmpty()
                ? List.of(new DueThing(
                        "Calibration batch of " + LabelBatches.LEAST_CALIBRATION_ITEMS + " to "
                                + LabelBatches.MOST_CALIBRATION_ITEMS + " items",
                        "It is graded and reviewed before the gate.",
                        "/today?pilot=" + pilot.id() + "#labels",
                        pilot.schedule().gateDue(Gate.CALIBRATION)))
                : List.of();
    }
}
