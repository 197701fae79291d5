package io.pilotgate.commercial.match;

/** What was found of an item that an invoice names. */
public enum ItemFinding {
    PAYABLE("Delivered and not billed before", ""),
    MISSING("Billed and not delivered", "No accepted batch holds these items: what was not delivered is not paid."),
    DUPLICATE("Billed more than once", "Each item is paid once, whatever invoice or line names it again."),
    SAME_CONTENT(
            "Same content under another id",
            "The batch gives these items the content hash of an item delivered before: one content is paid once."),
    OTHER_CONTENT(
            "Other content than delivered",
            "The invoice names another content hash than the batch gave the item: what was not delivered is not paid."),
    REWORK("Rework billed again", "The item was delivered again after it was billed: rework is part of its price."),
    /** Of a credit note: it was paid, and is not any more. */
    CREDITED("Credited", "");

    private final String title;
    private final String why;

    ItemFinding(String title, String why) {
        this.title = title;
        this.why = why;
    }

    public String title() {
        return title;
    }

    /** Why it is not paid, a full sentence; empty where it is. */
    public String why() {
        return why;
    }

    public boolean isWithheld() {
        return !why.isEmpty();
    }
}
