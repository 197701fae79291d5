package io.pilotgate.portal.page.records;

import java.util.Locale;
import java.util.regex.Pattern;

/** The trail keeps names of programs, so that it can be checked by them; people read words. */
final class TrailWords {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]+(?:_[A-Z]+)+");

    private TrailWords() {}

    /** {@code planCommitment} as {@code Plan commitment}, {@code sopVersion} as {@code SOP version}; words as they are. */
    static String key(String key) {
        if (!KEY.matcher(key).matches()) {
            return key;
        }
        String words = key.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.startsWith("sop ")
                ? "SOP " + words.substring(4)
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code NOT_NEEDED} as {@code not needed}, {@code false} as {@code no}; whatever was written by people as it is. */
    static String value(String value) {
        if (CONSTANT.matcher(value).matches()) {
            return value.replace('_', ' ').toLowerCase(Locale.ROOT);
        }
        return switch (value) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> value;
        };
    }
}
