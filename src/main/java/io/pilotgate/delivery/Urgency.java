package io.pilotgate.delivery;

import io.pilotgate.agreement.SlaTiers;
import java.time.Duration;

/** Which turnaround of the contract an answer is due by. */
public enum Urgency {
    TYPICAL,
    RUSH;

    /** The time that the contract gives an answer: elapsed hours of the clock, nights and weekends included. */
    Duration promised(SlaTiers sla) {
        return this == RUSH ? sla.rush() : sla.typical();
    }
}
