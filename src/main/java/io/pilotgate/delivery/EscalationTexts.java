package io.pilotgate.delivery;

import io.pilotgate.kernel.Refusal;

/** What people write about a question. */
final class EscalationTexts {

    private static final int LONGEST = 4000;
    private static final int LONGEST_ITEM = 1000;

    private EscalationTexts() {}

    static void require(String place, String text, String mend) {
        if (text.isBlank()) {
            throw Refusal.invalid(place, mend);
        }
        if (text.length() > LONGEST) {
            throw Refusal.invalid(
                    place, "At most " + LONGEST + " characters fit here; this has " + text.length() + ".");
        }
    }

    static void requireItem(String item) {
        if (item.length() > LONGEST_ITEM) {
            throw Refusal.invalid(
                    "item",
                    "An item's id has at most " + LONGEST_ITEM + " characters. Put its text into the question.");
        }
    }
}
