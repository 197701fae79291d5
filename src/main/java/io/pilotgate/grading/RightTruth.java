package io.pilotgate.grading;

/** Which of a sealed and a second label is right. */
public enum RightTruth {
    THE_SEALED("the sealed label is right"),
    THE_SECOND("the second label is right"),
    BOTH("both are acceptable"),
    NEITHER("neither is right");

    private final String title;

    RightTruth(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the sealed label stands. */
    public boolean upholdsTheSealed() {
        return this == THE_SEALED || this == BOTH;
    }

    /** @param secondIsA whether the second label was shown as A */
    static RightTruth of(LabelChoice choice, boolean secondIsA) {
        return switch (choice) {
            case A -> secondIsA ? THE_SECOND : THE_SEALED;
            case B -> secondIsA ? THE_SEALED : THE_SECOND;
            case BOTH -> BOTH;
            case NEITHER -> NEITHER;
        };
    }
}
