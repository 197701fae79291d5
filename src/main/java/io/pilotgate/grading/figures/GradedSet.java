package io.pilotgate.grading.figures;

import java.util.Locale;

/** What figures are computed of. */
public enum GradedSet {
    CALIBRATION("Calibration", "The last graded batch of the newest calibration attempt against its sealed truth."),
    DAYS(
            "Day by day",
            "What was delivered of the sealed blind set, each item on the day of its first label, beside what the vendor"
                    + " claims of the day. It warns; the gate's verdict is over the drawn items alone."),
    BLIND(
            "Blind set",
            "Everything that was delivered of the sealed blind set. The gate's verdict is over its drawn items alone."),
    AGREEMENT(
            "Agreement among annotators",
            "The annotators of the delivered batches with each other, on items that more than one of them answered."
                    + " Agreement is not accuracy: all may be wrong alike.");

    private final String title;
    private final String about;

    GradedSet(String title, String about) {
        this.title = title;
        this.about = about;
    }

    public String title() {
        return title;
    }

    /** What is compared with what. */
    public String about() {
        return about;
    }

    /** Whether sealed truth is in it, which the vendor gets nothing of. */
    public boolean isAgainstTruth() {
        return this != AGREEMENT;
    }

    /** As addresses name it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
