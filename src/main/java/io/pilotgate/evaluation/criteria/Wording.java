package io.pilotgate.evaluation.criteria;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether words say something that a vendor can be held to. A plain rule that everybody can foretell. */
public final class Wording {

    private static final int FEWEST_WORDS = 8;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Wording() {}

    /** "We have QA" and "the team handles it" are too short to hold; repeating them does not help. */
    public static boolean isSpecific(String text) {
        return words(text) >= FEWEST_WORDS;
    }

    static long words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .count();
    }
}
