package io.pilotgate.commercial;

/** How an invoice stands. */
public enum InvoiceState {
    RECEIVED("waits for finance"),
    /** Approved for more than the match: a second person looks. */
    SECOND_LOOK("waits for a second look"),
    APPROVED("approved"),
    DISPUTED("disputed"),
    WITHDRAWN("withdrawn");

    private final String title;

    InvoiceState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether its items count as billed. */
    boolean stands() {
        return this != DISPUTED && this != WITHDRAWN;
    }

    /** Whether it is still matched anew with what is known by now. */
    boolean isOpen() {
        return this == RECEIVED || this == DISPUTED;
    }
}
