package io.pilotgate.labels;

/**
 * Texts of cells, the same object for the same text where it came lately: in a table most classes, names and keys come again and again.
 * Whoever looks one up in a map then neither computes its hash anew nor compares it letter by letter. The memory is bounded: a text
 * takes the place of the one that was there.
 */
final class RecurringCells {

    /** Longer ones are sentences, and hardly come twice. */
    private static final int LONGEST = 40;

    private static final int PLACES = 1 << 12;

    private final String[] texts = new String[PLACES];

    String of(char[] source, int offset, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(source, offset, length);
        }
        int hash = 0;
        for (int index = offset; index < offset + length; index++) {
            hash = 31 * hash + source[index];
        }
        int place = (hash ^ hash >>> 12) & PLACES - 1;
        String known = texts[place];
        if (known == null || !isSame(known, source, offset, length)) {
            known = new String(source, offset, length);
            texts[place] = known;
        }
        return known;
    }

    private static boolean isSame(String known, char[] source, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int index = 0; index < length; index++) {
            if (known.charAt(index) != source[offset + index]) {
                return false;
            }
        }
        return true;
    }
}
