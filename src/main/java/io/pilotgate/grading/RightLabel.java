package io.pilotgate.grading;

/** Which label of a contested item is right. */
public enum RightLabel {
    THE_VENDORS,
    THE_SEALED,
    BOTH,
    NEITHER;

    /** Whether the vendor's label counts as right. */
    public boolean isUpheld() {
        return this == THE_VENDORS || this == BOTH;
    }
}
