package io.pilotgate.labels;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a file by numbers, each taken apart once: there are a dozen of them, and a million tokens. The first one that is of a
 * phrase says how they are written; one that is written otherwise is unknown.
 */
public final class Tags {

    private static final String LOWER_OUTSIDE = "o";

    private final CellNumbers texts = new CellNumbers();
    private Tag[] tags = {new Tag('O', "", "")};
    private @Nullable TagSpelling spelling;
    private String first = "";
    private String outside = "";
    private boolean isUnknown;

    public int of(String text) {
        return of(text.toCharArray(), 0, text.length());
    }

    public int of(char[] text, int offset, int length) {
        int number = texts.of(text, offset, length);
        if (number >= tags.length) {
            tags = Arrays.copyOf(tags, number + 1);
            tags[number] = seen(texts.text(number));
        }
        return number;
    }

    Tag tag(int number) {
        return tags[number];
    }

    /** Whether all that were seen are tags of one spelling which is not the usual one, some of phrases and some of none. */
    public boolean areOfAnotherSpelling() {
        return !outside.isEmpty() && !isUnknown && isOtherSpelling();
    }

    /** Whether it is written as the tags that were seen are, where that is not as usual. */
    public boolean isLikeThem(String text) {
        return text.length() == 1 ? outside.contains(text) : isOtherSpelling() && isPhrase(text);
    }

    public boolean knowPhrases() {
        return spelling != null;
    }

    /** However it is written. */
    public static boolean isOfPhrase(String text) {
        return TagSpelling.of(text).tag(text) != null;
    }

    /** What a tag would look like here. */
    String expected() {
        return isOtherSpelling()
                ? "is not written as the tags before it: " + first + " or O."
                : "is no tag such as B-PER, I-PER or O.";
    }

    private boolean isOtherSpelling() {
        return spelling != null && !spelling.equals(TagSpelling.USUAL);
    }

    private boolean isPhrase(String text) {
        return spelling != null && spelling.tag(text) != null;
    }

    private Tag seen(String text) {
        if (text.equals("O") || text.equals("-") || text.equals("_") || text.equals(LOWER_OUTSIDE) && mayBeLower()) {
            outside += text;
            return new Tag('O', "", null);
        }
        if (spelling == null) {
            spelling = TagSpelling.of(text);
            first = text;
        }
        Tag tag = outside.contains(LOWER_OUTSIDE) && !spelling.isLower() ? null : spelling.tag(text);
        isUnknown |= tag == null;
        return tag == null ? new Tag('O', "", text) : tag;
    }

    private boolean mayBeLower() {
        return spelling == null || spelling.isLower();
    }

    /**
     * @param prefix B, I, O, E or S; the L and U of BILOU are E and S
     * @param unknown the text of what is no tag
     */
    record Tag(char prefix, String type, @Nullable String unknown) {}
}
