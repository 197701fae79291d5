package io.pilotgate.grading.metrics;

import java.util.OptionalDouble;

/**
 * One way to compare marked spans with true ones, after SemEval-2013 task 9 (Segura-Bedmar et al.): a true span is correct, incorrect,
 * partial or missed, a marked one without a true one is spurious.
 */
public record SpanScore(long correct, long incorrect, long partial, long missed, long spurious) {

    static final SpanScore NONE = new SpanScore(0, 0, 0, 0, 0);

    /** How many spans are true. */
    public long possible() {
        return correct + incorrect + partial + missed;
    }

    /** How many spans were marked. */
    public long actual() {
        return correct + incorrect + partial + spurious;
    }

    /** A partial hit has half a credit. Empty where nothing was marked. */
    public OptionalDouble precision() {
        return share(actual());
    }

    /** A partial hit has half a credit. Empty where nothing is true. */
    public OptionalDouble recall() {
        return share(possible());
    }

    /** The harmonic mean of both, as credit of the spans of both sides; empty where there is none on either side. */
    public OptionalDouble f1() {
        long spans = actual() + possible();
        return spans == 0 ? OptionalDouble.empty() : OptionalDouble.of(2 * credit() / spans);
    }

    public SpanScore plus(SpanScore other) {
        return new SpanScore(
                correct + other.correct,
                incorrect + other.incorrect,
                partial + other.partial,
                missed + other.missed,
                spurious + other.spurious);
    }

    private OptionalDouble share(long spans) {
        return spans == 0 ? OptionalDouble.empty() : OptionalDouble.of(credit() / spans);
    }

    private double credit() {
        return correct + 0.5 * partial;
    }
}
