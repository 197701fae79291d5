package io.pilotgate.evaluation.assurance;

/** How a SOC 2 report stands on a day. Only one of them is good enough to rely on. */
public enum Soc2Standing {
    CURRENT("current", "Report and bridge letter cover the day."),
    GAP("gap", "Nothing says what happened since its period ended. Ask the vendor for a bridge letter."),
    OUTDATED("outdated", "Its period ended more than twelve months ago. Ask the vendor for the next report."),
    DESIGN_ONLY("type I", "It says how controls are designed, not that they work. Ask the vendor for a type II."),
    NOT_VOUCHED_FOR("not vouched for", "The auditor does not vouch for the controls. Read why in the report.");

    private final String title;
    private final String meaning;

    Soc2Standing(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    /** What it means and what to do, in a sentence or two. */
    public String meaning() {
        return meaning;
    }

    public boolean isCurrent() {
        return this == CURRENT;
    }
}
