package io.pilotgate.portal.api;

import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A proportion as the API tells it: never alone, and null instead of a figure where there is no data.
 *
 * @param wilson [low, high], two-sided 95 %
 * @param clopperPearson [low, high], exact, two-sided 95 %
 */
record ProportionJson(
        long correct,
        long items,
        @Nullable Double accuracy,
        double @Nullable [] wilson,
        double @Nullable [] clopperPearson) {

    static ProportionJson of(Proportion found) {
        return new ProportionJson(
                found.correct(),
                found.n(),
                found.value().isPresent() ? found.value().getAsDouble() : null,
                ends(found.wilson()),
                ends(found.clopperPearson()));
    }

    static double @Nullable [] ends(Optional<Interval> interval) {
        return interval.map(found -> new double[] {found.low(), found.high()}).orElse(null);
    }
}
