package io.pilotgate.decision;

import io.pilotgate.kernel.Refusal;
import java.util.Arrays;

/** How a pilot can end: one of three, and no other. */
public enum Outcome {
    SCALE_UP("scaleUp", "Scale up"),
    ADJUST("adjust", "Adjust and continue"),
    END("end", "End");

    private final String word;
    private final String title;

    Outcome(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** Reads the word of forms, tables and the API. */
    public static Outcome of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word.equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "outcome", Refusal.quoted(word) + " is no outcome. Choose one of scaleUp, adjust, end."));
    }

    /** How forms, tables and the API write it. */
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }
}
