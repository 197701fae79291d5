package io.pilotgate.pilot;

/** Where a pilot stops until people let it on. */
public enum Gate {
    ONBOARDING("Onboarding gate"),
    CALIBRATION("Calibration gate"),
    DELIVERY("Delivery gate"),
    DECISION("Decision");

    private final String title;

    Gate(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
