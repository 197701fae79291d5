package io.pilotgate.evaluation.assurance;

/** What the auditor concludes in a report. */
public enum Opinion {
    UNQUALIFIED("Unqualified"),
    QUALIFIED("Qualified"),
    ADVERSE("Adverse"),
    DISCLAIMED("Disclaimed");

    private final String title;

    Opinion(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
