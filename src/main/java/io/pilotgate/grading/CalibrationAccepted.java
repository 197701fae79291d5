package io.pilotgate.grading;

import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import org.springframework.stereotype.Component;

/** A person has accepted a graded calibration batch. A clear miss stays not met, even where it was waived and accepted. */
@Component
class CalibrationAccepted implements GateCondition {

    private final CalibrationStore store;

    CalibrationAccepted(CalibrationStore store) {
        this.store = store;
    }

    @Override
    public boolean guards(Gate gate, Pilot pilot) {
        return gate == Gate.CALIBRATION;
    }

    @Override
    public String key() {
        return Calibrations.CONDITION;
    }

    @Override
    public String title() {
        return "Calibration accepted";
    }

    @Override
    public Finding assess(Pilot pilot) {
        return store.latest(pilot.id())
                .map(CalibrationAccepted::judge)
                .orElseGet(() -> new Finding.NoData("No calibration batch of attempt "
                        + store.attempt(pilot.id()).number() + " has been graded."));
    }

    private static Finding judge(CalibrationResult result) {
        CalibrationCard card = CalibrationCard.of(result);
        String figure = "Attempt " + result.attempt() + ": " + card.figure() + " " + card.shows();
        if (result.proportion().isNoData()) {
            return new Finding.NoData(figure);
        }
        if (result.isClearMiss()) {
            return new Finding.NotMet(figure);
        }
        return result.isAccepted()
                ? new Finding.Met(figure)
                : new Finding.NotMet(figure + " Nobody has accepted it yet.");
    }
}
