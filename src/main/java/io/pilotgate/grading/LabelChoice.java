package io.pilotgate.grading;

/** What an adjudicator says who sees two labels and not whose they are. */
public enum LabelChoice {
    A,
    B,
    BOTH,
    NEITHER;

    /** @param vendorsIsA whether the vendor's label was shown as A */
    RightLabel of(boolean vendorsIsA) {
        return switch (this) {
            case A -> vendorsIsA ? RightLabel.THE_VENDORS : RightLabel.THE_SEALED;
            case B -> vendorsIsA ? RightLabel.THE_SEALED : RightLabel.THE_VENDORS;
            case BOTH -> RightLabel.BOTH;
            case NEITHER -> RightLabel.NEITHER;
        };
    }
}
