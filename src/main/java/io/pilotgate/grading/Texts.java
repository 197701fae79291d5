package io.pilotgate.grading;

import io.pilotgate.kernel.Refusal;

/** What people write beside a figure. */
final class Texts {

    private static final int LONGEST = 4000;

    private Texts() {}

    static void require(String place, String text, String mend) {
        require(place, text, LONGEST, mend);
    }

    static void require(String place, String text, int longest, String mend) {
        if (text.isBlank()) {
            throw Refusal.invalid(place, mend);
        }
        requireShort(place, text, longest);
    }

    static void requireShort(String place, String text) {
        requireShort(place, text, LONGEST);
    }

    private static void requireShort(String place, String text, int longest) {
        if (text.length() > longest) {
            throw Refusal.invalid(
                    place, "At most " + longest + " characters fit here; this has " + text.length() + ".");
        }
    }
}
