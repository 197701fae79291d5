package io.pilotgate.pilot;

/** Where a pilot stands. Phase 1 of the plan is onboarding and calibration. */
public enum Phase {
    ONBOARDING("Onboarding"),
    CALIBRATION("Calibration"),
    DELIVERY("Pilot delivery"),
    DECISION("Decision"),
    DECIDED("Decided");

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The phase that opens when this one's gate is passed. */
    Phase next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** The gate at the end of this phase; a decided pilot has none before it. */
    Gate gate() {
        return Gate.values()[Math.min(ordinal(), Gate.values().length - 1)];
    }
}
