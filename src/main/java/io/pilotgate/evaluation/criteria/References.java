package io.pilotgate.evaluation.criteria;

import java.util.List;
import java.util.stream.IntStream;

/** Counts references: named by the vendor with somebody to reach, verified by the buyer who asked them. */
public final class References {

    public static final int FEWEST = 2;

    static final String VERIFIED = "Verified";

    /** A name alone is a logo; an organisation, a person and a way to reach them are more words than that. */
    private static final int FEWEST_WORDS = 4;

    private References() {}

    public static long named(Answers answers) {
        return slots().filter(slot -> isNamed(answers, slot)).count();
    }

    /** Only what was named can have been verified. */
    public static long verified(Answers answers) {
        return slots().filter(slot -> isNamed(answers, slot))
                .filter(slot -> answers.text("STR2.check" + slot)
                        .filter(VERIFIED::equals)
                        .isPresent())
                .count();
    }

    /** Those who can be asked and were not. */
    public static long unasked(Answers answers) {
        return slots().filter(slot -> isNamed(answers, slot))
                .filter(slot -> !answers.has("STR2.check" + slot))
                .count();
    }

    /** Keys of the questions in which somebody is named who can be asked. */
    public static List<String> namedQuestions(Answers answers) {
        return slots().filter(slot -> isNamed(answers, slot))
                .mapToObj(slot -> "STR2.reference" + slot)
                .toList();
    }

    private static IntStream slots() {
        return IntStream.rangeClosed(1, 3);
    }

    private static boolean isNamed(Answers answers, int slot) {
        return answers.text("STR2.reference" + slot)
                .filter(text -> Wording.words(text) >= FEWEST_WORDS)
                .isPresent();
    }
}
