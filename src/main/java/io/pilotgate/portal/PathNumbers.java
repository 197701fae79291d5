package io.pilotgate.portal;

import java.util.regex.Pattern;

/** Numbers in addresses: whatever is none is the number of nothing, and answers like it. */
final class PathNumbers {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private PathNumbers() {}

    static long of(String text) {
        return DIGITS.matcher(text).matches() ? Long.parseLong(text) : -1;
    }

    static int small(String text) {
        long number = of(text);
        return number > Integer.MAX_VALUE ? -1 : (int) number;
    }
}
