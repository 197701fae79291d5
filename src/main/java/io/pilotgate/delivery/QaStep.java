package io.pilotgate.delivery;

/** The layers of the vendor's own quality assurance, in their order. */
public enum QaStep {
    SELF("Self-check"),
    PEER("Peer review"),
    LEAD("Team lead's audit");

    private final String title;

    QaStep(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
