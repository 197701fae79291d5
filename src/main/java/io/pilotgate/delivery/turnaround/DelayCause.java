package io.pilotgate.delivery.turnaround;

/** What the vendor waited for. */
public enum DelayCause {
    DATA("Data handed over late"),
    ANSWER("Answer came late"),
    REVIEW("Review came late"),
    OTHER("Something else of the buyer's");

    private final String title;

    DelayCause(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
