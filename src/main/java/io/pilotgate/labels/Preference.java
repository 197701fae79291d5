package io.pilotgate.labels;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which of two answers is better, in the words that tools and people write. */
public enum Preference {
    FIRST(Set.of("1", "a", "first", "left", "model_a", "response_a", "response1", "win")),
    TIE(Set.of("0", "tie", "draw", "equal", "same", "both", "neither", "c", "none")),
    SECOND(Set.of("2", "b", "second", "right", "model_b", "response_b", "response2", "lose", "loss"));

    private final Set<String> words;

    Preference(Set<String> words) {
        this.words = words;
    }

    /** Empty where it is none of them. */
    public static Optional<Preference> of(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        for (Preference preference : values()) {
            if (preference.words.contains(plain)) {
                return Optional.of(preference);
            }
        }
        return Optional.empty();
    }
}
