package io.pilotgate.delivery;

/** How a report day stands. */
public enum ReportDayState {
    /** A report that counts came by the day's cut-off. */
    IN_TIME("in time"),
    /** A report counts that came after the cut-off and was approved. */
    LATE("late"),
    /** A report came after the cut-off and waits for the lead. */
    WAITING("waiting"),
    /** The cut-off has passed without a report: no data, not zero. */
    MISSING("missing"),
    /** Its cut-off is still to come. */
    AHEAD("report");

    private final String word;

    ReportDayState(String word) {
        this.word = word;
    }

    /** Short enough for a field of a calendar. */
    public String word() {
        return word;
    }
}
