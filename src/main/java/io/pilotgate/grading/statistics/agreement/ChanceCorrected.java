package io.pilotgate.grading.statistics.agreement;

import java.util.OptionalDouble;

/** What is left of an agreement when chance is taken out. */
final class ChanceCorrected {

    private ChanceCorrected() {}

    /** (observed - expected) / (1 - expected); empty where chance alone would agree always. */
    static OptionalDouble of(double observed, double expected) {
        // A difference of rounding is no difference: 1 - expected is a sum of shares that may miss 0 by a few units of
        // the last place.
        return 1 - expected < 1e-12
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed - expected) / (1 - expected));
    }
}
