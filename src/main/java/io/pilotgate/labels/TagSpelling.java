package io.pilotgate.labels;

import io.pilotgate.labels.Tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the tags of a file are written: {@code B-ORG} as usual, or {@code b-org}, {@code B_ORG}, {@code ORG-B} and what else these give
 * together.
 *
 * @param isBehind whether the letter stands behind the type
 * @param isLower whether the letter is a small one
 */
record TagSpelling(char separator, boolean isBehind, boolean isLower) {

    static final TagSpelling USUAL = new TagSpelling('-', false, false);

    private static final String LETTERS = "BIESLU";

    /** Of tags that name no type, as where all phrases are of one. */
    private static final String UNTYPED = "_";

    /** The one that a tag is of, the letter before the type where both could be it; the usual one where it is of none. */
    static TagSpelling of(String tag) {
        for (boolean isBehind : new boolean[] {false, true}) {
            for (char separator : new char[] {'-', '_'}) {
                for (boolean isLower : new boolean[] {false, true}) {
                    TagSpelling spelling = new TagSpelling(separator, isBehind, isLower);
                    if (spelling.tag(tag) != null) {
                        return spelling;
                    }
                }
            }
        }
        return USUAL;
    }

    /** Null where it is none. A letter alone might be a label, but where tags are written as usual. */
    @Nullable
    Tag tag(String text) {
        if (text.length() == 1 && equals(USUAL)) {
            return tag(text.charAt(0), UNTYPED);
        }
        int last = text.length() - 1;
        if (last < 2 || text.charAt(isBehind ? last - 1 : 1) != separator) {
            return null;
        }
        return isBehind ? tag(text.charAt(last), text.substring(0, last - 1)) : tag(text.charAt(0), text.substring(2));
    }

    private @Nullable Tag tag(char written, String type) {
        char letter = isLower ? String.valueOf(written).toUpperCase(Locale.ROOT).charAt(0) : written;
        if (LETTERS.indexOf(letter) < 0 || isLower && letter == written) {
            return null;
        }
        return new Tag(letter == 'L' ? 'E' : letter == 'U' ? 'S' : letter, type, null);
    }
}
