package io.pilotgate.evaluation.assurance;

/** What an auditor looked at for a SOC 2 report. */
public enum Soc2Type {
    TYPE_I("Type I", "how controls are designed, on one day"),
    TYPE_II("Type II", "how controls worked, over a period");

    private final String title;
    private final String meaning;

    Soc2Type(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }
}
