package io.pilotgate.delivery;

/** The contract's turnaround tiers. */
public enum SlaTier {
    TYPICAL("Typical"),
    PEAK("Peak"),
    RUSH("Rush");

    private final String title;

    SlaTier(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
