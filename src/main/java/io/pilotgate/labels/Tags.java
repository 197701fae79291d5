package io.pilotgate.labels;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The tags of a file by numbers, each taken apart once: there are a dozen of them, and a million tokens. */
public final class Tags {

    private final CellNumbers texts = new CellNumbers();
    private Tag[] tags = {Tag.of("")};

    public int of(String text) {
        return of(text.toCharArray(), 0, text.length());
    }

    public int of(char[] text, int offset, int length) {
        int number = texts.of(text, offset, length);
        if (number >= tags.length) {
            tags = Arrays.copyOf(tags, number + 1);
            tags[number] = Tag.of(texts.text(number));
        }
        return number;
    }

    Tag tag(int number) {
        return tags[number];
    }

    /**
     * @param prefix B, I, O, E or S; the L and U of BILOU are E and S
     * @param unknown the text of what is no tag
     */
    record Tag(char prefix, String type, @Nullable String unknown) {

        private static final String PREFIXES = "BIESLU";

        /** Of tags that name no type, as where all phrases are of one. */
        private static final String UNTYPED = "_";

        static Tag of(String tag) {
            if (tag.equals("O") || tag.equals("-") || tag.equals("_")) {
                return new Tag('O', "", null);
            }
            if (tag.isEmpty() || PREFIXES.indexOf(tag.charAt(0)) < 0 || tag.length() > 1 && !isTyped(tag)) {
                return new Tag('O', "", tag);
            }
            char prefix = tag.charAt(0);
            return new Tag(
                    prefix == 'L' ? 'E' : prefix == 'U' ? 'S' : prefix,
                    tag.length() == 1 ? UNTYPED : tag.substring(2),
                    null);
        }

        private static boolean isTyped(String tag) {
            return tag.length() > 2 && tag.charAt(1) == '-';
        }
    }
}
