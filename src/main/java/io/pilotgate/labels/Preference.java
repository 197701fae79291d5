package io.pilotgate.labels;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which of two answers is better, in the words that tools and people write. */
public enum Preference {
    FIRST(
            "1 a first left win model_a model_1 response_a response1 response_1 assistant_a answer_a output_a option_a a>b a>>b"),
    TIE("0 c tie draw equal same both neither none tie_(bothbad) both_bad bothbad both_good a=b b=a"),
    SECOND(
            "2 b second right lose loss model_b model_2 response_b response2 response_2 assistant_b answer_b output_b option_b b>a b>>a");

    private final Set<String> words;

    Preference(String words) {
        this.words = Set.of(words.split(" "));
    }

    /** Empty where it is none of them. */
    public static Optional<Preference> of(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        for (Preference preference : values()) {
            if (preference.words.contains(plain)) {
                return Optional.of(preference);
            }
        }
        return Optional.empty();
    }
}
