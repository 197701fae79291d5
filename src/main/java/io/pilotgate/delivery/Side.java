package io.pilotgate.delivery;

/** The two sides of a pilot. */
public enum Side {
    BUYER("buyer"),
    VENDOR("vendor");

    private final String title;

    Side(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
