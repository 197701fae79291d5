package io.pilotgate.grading;

import java.util.Optional;

/**
 * A second label that differs from the sealed one, without either.
 *
 * @param number among the second labels
 * @param ruling empty until somebody decided it
 */
public record TruthDifference(int number, Optional<TruthRuling> ruling) {

    public String label() {
        return label(number);
    }

    public boolean isDecided() {
        return ruling.isPresent();
    }

    static String label(int number) {
        return "T-" + number;
    }
}
