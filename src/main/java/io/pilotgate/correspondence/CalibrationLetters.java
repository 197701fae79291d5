package io.pilotgate.correspondence;

import io.pilotgate.grading.CalibrationPrepared;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.PilotSchedule;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the vendor what to label for the calibration. */
@Component
class CalibrationLetters {

    private final LetterDesk desk;

    CalibrationLetters(LetterDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(CalibrationPrepared prepared) {
        PilotSchedule schedule = desk.pilot(prepared.pilot()).schedule();
        desk.toVendor(
                prepared.pilot(),
                "calibration-prepared",
                prepared.attempt() + "/" + prepared.preparation(),
                "What to label for the calibration"
                        + (prepared.attempt() == 1 ? "" : ", attempt " + prepared.attempt()),
                said(prepared) + "\n\nHand the batch in on the page \"Today\"; the calibration gate is due on "
                        + schedule.gateDate(Gate.CALIBRATION) + ".");
    }

    private static String said(CalibrationPrepared prepared) {
        String again = prepared.attempt() == 1
                ? ""
                : "The calibration is repeated, on items that are new: attempt " + prepared.attempt() + ".\n\n";
        return prepared.instructions().isEmpty()
                ? again + "The buyer has prepared the calibration batch."
                : again + "The buyer's instructions for the calibration batch:\n\n" + prepared.instructions();
    }
}
