package io.pilotgate.delivery;

/** What can happen to a vendor's question. */
public enum EscalationAct {
    /** The vendor asked. */
    RAISED(true),
    /** The buyer's lead answered. */
    ANSWERED(false),
    /** The vendor found the answer wanting. */
    REOPENED(true),
    /** The buyer's own QA refused the SOP version that the answer made. */
    SENT_BACK(true),
    /** The vendor took the answer. */
    ACCEPTED(false);

    private final boolean opens;

    EscalationAct(boolean opens) {
        this.opens = opens;
    }

    /** Whether an answer is due after it. */
    public boolean opens() {
        return opens;
    }
}
