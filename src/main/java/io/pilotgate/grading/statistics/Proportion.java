package io.pilotgate.grading.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * {@code correct} of {@code n}. No data is not a score: with {@code n = 0} there is neither a value nor an interval.
 *
 * @param correct 0 to {@code n}
 * @param n how many were graded, 0 or more
 */
public record Proportion(long correct, long n) {

    /** The confidence of every interval that is printed beside a proportion, unless another one is named. */
    public static final double CONFIDENCE = 0.95;

    public static final Proportion NO_DATA = new Proportion(0, 0);

    /** @throws IllegalArgumentException when {@code correct} is not 0 to {@code n} */
    public Proportion {
        if (correct < 0 || correct > n) {
            throw new IllegalArgumentException(correct + " of " + n + " is not a proportion.");
        }
    }

    public boolean isNoData() {
        return n == 0;
    }

    public long errors() {
        return n - correct;
    }

    public OptionalDouble value() {
        return isNoData() ? OptionalDouble.empty() : OptionalDouble.of((double) correct / n);
    }

    /** Wilson's interval, two-sided at 95 %. */
    public Optional<Interval> wilson() {
        return interval(ProportionInterval.WILSON, CONFIDENCE);
    }

    /** The exact interval, two-sided at 95 %. */
    public Optional<Interval> clopperPearson() {
        return interval(ProportionInterval.CLOPPER_PEARSON, CONFIDENCE);
    }

    /** @param confidence strictly between 0 and 1 */
    public Optional<Interval> interval(ProportionInterval method, double confidence) {
        return isNoData() ? Optional.empty() : Optional.of(method.twoSided(correct, n, confidence));
    }

    public Proportion plus(Proportion other) {
        return new Proportion(correct + other.correct, n + other.n);
    }
}
