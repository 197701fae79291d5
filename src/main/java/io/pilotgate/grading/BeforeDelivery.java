package io.pilotgate.grading;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;

/** What the verdict rests on is fixed before there is a delivery to look at. */
final class BeforeDelivery {

    private BeforeDelivery() {}

    static void require(Pilot pilot, String act) {
        if (pilot.phase().compareTo(Phase.CALIBRATION) > 0) {
            throw Refusal.conflict(
                    "phase",
                    act + " is done before the calibration gate is passed; this pilot is in '"
                            + pilot.phase().title() + "'.");
        }
    }
}
