package io.pilotgate.delivery;

/** What a label batch is delivered for. */
public enum BatchPurpose {
    /** 50 to 100 items whose truth is opened in their review. */
    CALIBRATION,
    /** Work of the delivery phase. */
    PRODUCTION,
    /** Work that goes on after a pilot that was scaled up. */
    ONGOING
}
