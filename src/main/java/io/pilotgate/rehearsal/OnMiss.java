package io.pilotgate.rehearsal;

/** What the scripted lead does where a gate condition is not met. */
public enum OnMiss {
    /** Lets the gap pass with a recorded reason, so that the rehearsal reaches its decision. */
    WAIVE,
    /** Rejects the gate and ends the rehearsal there. */
    STOP
}
