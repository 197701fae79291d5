package io.pilotgate.commercial.pricing;

/** What is charged for. */
public enum ChargeKind {
    ITEMS("items"),
    HOURS("hours"),
    TEAM("team"),
    FIXED("fixed price"),
    CHANGE_ORDER("change order"),
    SURGE("surge"),
    DISCOUNT("volume discount"),
    RAMP("ramp"),
    EXIT("early exit"),
    HAND_OVER("hand-over"),
    /** On an invoice alone: no contract's price is for it. */
    OTHER("other");

    private final String title;

    ChargeKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
