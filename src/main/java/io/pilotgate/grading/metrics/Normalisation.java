package io.pilotgate.grading.metrics;

import java.util.Locale;
import java.util.regex.Pattern;

/** What of a transcript is compared. White space always separates words and is nothing else. */
public enum Normalisation {
    /** As it was written. */
    RAW("raw") {
        @Override
        String prepare(String text) {
            return text;
        }
    },
    /** In small letters. */
    LOWER("lower") {
        @Override
        String prepare(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    },
    /**
     * In small letters; English letters, digits and apostrophes alone, all else separates words. Other languages lose most of their
     * text.
     */
    NORMALISED("normalised") {
        @Override
        String prepare(String text) {
            String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            return NOT_ENGLISH.matcher(lower).replaceAll(" ");
        }
    };

    private static final Pattern NOT_ENGLISH = Pattern.compile("[^a-z0-9']+");

    /** Unicode's, the no-break space among it, as Python's split takes it. */
    private static final Pattern WHITE_SPACE = Pattern.compile("(?U)\\s+");

    private final String title;

    Normalisation(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    abstract String prepare(String text);

    /** The words that are compared. */
    String[] words(String text) {
        return WHITE_SPACE
                .splitAsStream(prepare(text))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
