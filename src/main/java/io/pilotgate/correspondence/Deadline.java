package io.pilotgate.correspondence;

import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.PilotSchedule;
import java.time.Instant;
import java.time.LocalDate;

/** What people are reminded of: the gates and the mid-pilot review, in the order in which they come. */
public enum Deadline {
    ONBOARDING_GATE("Onboarding gate", Phase.ONBOARDING, Gate.ONBOARDING),
    CALIBRATION_GATE("Calibration gate", Phase.CALIBRATION, Gate.CALIBRATION),
    MID_PILOT_REVIEW("Mid-pilot review", Phase.DELIVERY, Gate.DELIVERY),
    DELIVERY_GATE("Delivery gate", Phase.DELIVERY, Gate.DELIVERY),
    DECISION("Decision", Phase.DECISION, Gate.DECISION);

    private final String title;
    private final Phase phase;
    private final Gate gate;

    Deadline(String title, Phase phase, Gate gate) {
        this.title = title;
        this.phase = phase;
        this.gate = gate;
    }

    public String title() {
        return title;
    }

    /** The phase in which it can be done. */
    Phase phase() {
        return phase;
    }

    /** The gate that it is, or that waits for it. */
    Gate gate() {
        return gate;
    }

    LocalDate dateIn(PilotSchedule schedule) {
        return this == MID_PILOT_REVIEW ? schedule.midPilotReview() : schedule.gateDate(gate);
    }

    Instant dueIn(PilotSchedule schedule) {
        return schedule.cutOffOn(dateIn(schedule));
    }
}
