package io.pilotgate.grading.metrics;

import java.util.OptionalDouble;

/**
 * One class against all others.
 *
 * @param hits true and answered
 * @param answered how often the class was answered, {@code hits} or more
 * @param support how often the class is true, {@code hits} or more
 */
public record ClassScore(long hits, long answered, long support) {

    public ClassScore {
        if (hits < 0 || hits > Math.min(answered, support)) {
            throw new IllegalArgumentException(hits + " hits of " + answered + " answers and " + support + " true.");
        }
    }

    /** Empty where the class was never answered. */
    public OptionalDouble precision() {
        return answered == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / answered);
    }

    /** Empty where the class is never true. */
    public OptionalDouble recall() {
        return support == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / support);
    }

    /** The harmonic mean of both, 0 without hits; empty where the class is neither true nor answered. */
    public OptionalDouble f1() {
        return answered + support == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * hits / (answered + support));
    }

    public ClassScore plus(ClassScore other) {
        return new ClassScore(hits + other.hits, answered + other.answered, support + other.support);
    }
}
