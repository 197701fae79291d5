package io.pilotgate.grading.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
     * text; a transcript whose reference loses all of it is no data.
     */
    NORMALISED("normalised") {
        @Override
        String prepare(String text) {
            return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        }

        @Override
        boolean separates(char character) {
            return !('a' <= character && character <= 'z' || '0' <= character && character <= '9' || character == '\'');
        }
    };

    /** Most texts are letters of these alone; a look at a table costs less than the rules, from the first text on. */
    private static final int ASCII = 128;

    private final String title;
    private final boolean[] separating = new boolean[ASCII];

    Normalisation(String title) {
        this.title = title;
        for (char character = 0; character < ASCII; character++) {
            separating[character] = separates(character);
        }
    }

    public String title() {
        return title;
    }

    abstract String prepare(String text);

    /** Unicode's white space, the no-break space among it, as Python's split takes it. */
    boolean separates(char character) {
        return '\t' <= character && character <= '\r'
                || character == ' '
                || character == '\u0085'
                || character >= '\u00a0' && Character.isSpaceChar(character);
    }

    boolean isBetweenWords(char character) {
        return character < ASCII ? separating[character] : separates(character);
    }

    /** The words that are compared. A loop: an expression takes as long as all the rest. */
    List<String> words(String text) {
        String prepared = prepare(text);
        int length = prepared.length();
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int index = 0; index < length; index++) {
            char character = prepared.charAt(index);
            if (isBetweenWords(character)) {
                if (index > start) {
                    words.add(prepared.substring(start, index));
                }
                start = index + 1;
            }
        }
        if (length > start) {
            words.add(prepared.substring(start));
        }
        return words;
    }
}
