package io.pilotgate.commercial.match;

import org.jspecify.annotations.Nullable;

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
    CREDITED("Credited", ""),
    /** Of a credit note: the line that it takes back was not paid. */
    SETTLED("Credited, and never paid", "");

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

    /**
     * Of a credit note's line: first the lines are settled that were not paid, then the one that was.
     *
     * @param unpaid lines on the item in the credited invoice that are not paid
     * @param paid those that are
     * @param before lines on it that credit notes name before this one
     */
    public static @Nullable ItemFinding ofCredit(long unpaid, long paid, long before) {
        return before < unpaid ? SETTLED : before < unpaid + paid ? CREDITED : null;
    }

    public boolean isWithheld() {
        return !why.isEmpty();
    }
}
