package io.pilotgate.portal.page.delivery;

import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.DueThing;
import io.pilotgate.portal.page.DueThings;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The calibration batch of each attempt until it is in, with what QA said about it. */
@Component
@Order(50)
class DueCalibration implements DueThings {

    private final Calibrations calibrations;

    DueCalibration(Calibrations calibrations) {
        this.calibrations = calibrations;
    }

    @Override
    public List<DueThing> of(Pilot pilot) {
        return pilot.phase() == Phase.CALIBRATION
                        && pilot.schedule().pausedSince().isEmpty()
                        && calibrations.awaitsBatch(pilot.id())
                ? List.of(new DueThing(
                        "Calibration batch of " + LabelBatches.LEAST_CALIBRATION_ITEMS + " to "
                                + LabelBatches.MOST_CALIBRATION_ITEMS + " items",
                        calibrations
                                .instructions(pilot.id())
                                .filter(text -> !text.isEmpty())
                                .orElse("It is graded and reviewed before the gate."),
                        "/today?pilot=" + pilot.id() + "#labels",
                        pilot.schedule().gateDue(Gate.CALIBRATION)))
                : List.of();
    }
}
