package io.pilotgate.grading.tasks;

import io.pilotgate.grading.metrics.ClassScore;
import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.agreement.CoefficientInterval;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Figures as they are printed: an interval is its two ends, and what is not defined is null. */
final class Figures {

    /**
     * One class, one type of span or one label against all others.
     *
     * @param support how often it is true
     */
    record Scores(
            @Nullable Double precision,
            @Nullable Double recall,
            @Nullable Double f1,
            long support) {

        static Scores of(ClassScore score) {
            return new Scores(number(score.precision()), number(score.recall()), number(score.f1()), score.support());
        }
    }

    private Figures() {}

    static @Nullable Double number(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }

    static double @Nullable [] ends(Optional<Interval> interval) {
        return interval.map(each -> new double[] {each.low(), each.high()}).orElse(null);
    }

    static double @Nullable [] coefficientEnds(Optional<CoefficientInterval> interval) {
        return interval.map(each -> new double[] {each.low(), each.high()}).orElse(null);
    }

    static @Nullable Double share(Proportion counted) {
        return number(counted.value());
    }
}
