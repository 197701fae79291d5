package io.pilotgate.grading;

/** How far the disputes of a pilot have come. */
public enum DisputeStage {
    /** Nothing was graded, so there is nothing to contest: no data. */
    NO_DATA,
    /** Every graded item was right. */
    NOTHING_FAILED,
    /** Items failed in a release that had no window, and nobody was asked. */
    NO_WINDOW,
    /** The vendor may contest its failed items. */
    OPEN,
    /** Contested items wait for an adjudicator. */
    DECIDING,
    /** A correction waits for its countersignature. */
    COUNTERSIGNING,
    /** All that was contested is decided, and corrections are countersigned. */
    SETTLED,
    /** The pilot was stopped before everything was decided. */
    GIVEN_UP;

    /** Whether the accuracy may be confirmed. */
    boolean letsOn() {
        return this == NO_DATA || this == NOTHING_FAILED || this == NO_WINDOW || this == SETTLED;
    }
}
