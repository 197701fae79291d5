package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where the tags of a file of CoNLL columns stand.
 *
 * @param named by its number from 1; null where nobody says, and then it is the last one
 */
record ConllColumn(@Nullable String named) {

    private static final int NONE = -1;

    static ConllColumn of(ReadOptions options) {
        boolean truth = options.side() == ReadOptions.Side.TRUTH;
        return new ConllColumn(
                truth && options.truth() != null
                        ? options.truth()
                        : options.labels().isEmpty() ? null : options.labels().get(0));
    }

    boolean isLast() {
        return named == null;
    }

    boolean isIn(int width) {
        return index(width) != NONE;
    }

    /** @throws Refusal where a line of so many cells has none */
    int index(int width, long line) {
        int index = index(width);
        if (index != NONE) {
            return index;
        }
        throw Refusal.invalid(
                "line " + line,
                named == null
                        ? "This line has a token and no tag."
                        : "There is no column " + Refusal.quoted(named) + " here: columns of CoNLL go by number, 1 to "
                                + width + ".");
    }

    private int index(int width) {
        if (named == null) {
            return width < 2 ? NONE : width - 1;
        }
        String number = named.strip();
        int column = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
        return column <= width ? column - 1 : NONE;
    }
}
