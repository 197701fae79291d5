package io.pilotgate.evaluation;

/** What a committee makes of a vendor. */
public enum Verdict {
    /** Ready for a pilot. */
    SHORTLIST("Shortlist"),
    /** Not for this workload. */
    DISQUALIFY("Disqualify"),
    /** Something may still change; the evaluation stays open. */
    WAIT("Keep waiting");

    private final String title;

    Verdict(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
