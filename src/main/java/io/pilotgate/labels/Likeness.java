package io.pilotgate.labels;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
public final class Likeness {

    private static final int LONGEST = 100;

    private Likeness() {}

    /** The nearest of these, where few letters make the difference: a third of the word, at most three. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String meant = word.toLowerCase(Locale.ROOT);
        int most = Math.min(3, Math.max(1, word.length() / 3));
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(other -> !other.equals(word) && Math.abs(other.length() - word.length()) <= most)
                .filter(other -> distance(meant, other.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.<String>comparingInt(other -> distance(meant, other.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to put in, leave out or change (Levenshtein). */
    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int column = 0; column < before.length; column++) {
            before[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[before.length];
            now[0] = row;
            for (int column = 1; column < now.length; column++) {
                int change = before[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(change, 1 + Math.min(before[column], now[column - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
