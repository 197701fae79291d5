package io.pilotgate.grading;

/** What a set of ground truth is sealed for. */
public enum TruthPurpose {
    /** 50 to 100 items that are delivered first; their truth is opened in their review. */
    CALIBRATION("calibration"),
    /** The pool that the blind sample is drawn from; nobody reads it before the grading. */
    BLIND("blind"),
    /** Fresh items of one month, by which that month alone is measured. */
    MONTH("month");

    private final String title;

    TruthPurpose(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
