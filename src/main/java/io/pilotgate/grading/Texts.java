package io.pilotgate.grading;

import io.pilotgate.kernel.Refusal;

/** What people write beside a figure. */
final class Texts {

    private static final int LONGEST = 4000;

    private Texts() {}

    static void require(String place, String text, String mend) {
        if (text.isBlank()) {
            throw Refusal.invalid(place, mend);
        }
        requireShort(place, text);
    }

    static void requireShort(String place, String text) {
        if (text.length() > LONGEST) {
            throw Refusal.invalid(
                    place, "At most " + LONGEST + " characters fit here; this has " + text.length() + ".");
        }
    }
}
