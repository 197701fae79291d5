package io.pilotgate.delivery.turnaround;

import io.pilotgate.kernel.Refusal;

/** What people write about times. */
final class Evidence {

    private static final int LONGEST = 4000;

    private Evidence() {}

    static String require(String place, String text, int longest, String mend) {
        if (text.isBlank() || text.strip().length() > longest) {
            throw Refusal.invalid(place, mend + " Use 1 to " + longest + " characters.");
        }
        return text.strip();
    }

    static String require(String place, String text, String mend) {
        return require(place, text, LONGEST, mend);
    }
}
