package io.pilotgate.portal.api;

import io.pilotgate.kernel.Refusal;

/**
 * Which part of a chain is asked for.
 *
 * @param after the number of the entry before it
 */
record TrailPaging(long after, int limit) {

    private static final int MOST = 1000;

    static TrailPaging of(String after, String limit) {
        return new TrailPaging(
                number("after", after, 0, Long.MAX_VALUE, "Name the number of the entry before, from 0."),
                (int) number("limit", limit, 1, MOST, "Ask for 1 to " + MOST + " at a time."));
    }

    private static long number(String place, String text, long least, long most, String mend) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw refusal(place, text, mend);
        }
        throw refusal(place, text, mend);
    }

    private static Refusal refusal(String place, String text, String mend) {
        return Refusal.invalid(place, "'" + text + "' is none. " + mend);
    }
}
