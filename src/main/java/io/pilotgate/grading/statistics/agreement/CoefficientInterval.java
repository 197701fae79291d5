package io.pilotgate.grading.statistics.agreement;

/**
 * Between which values a coefficient lies; it may be negative where raters agree less than by chance.
 *
 * @param low at most {@code high}
 * @param high at most 1
 */
public record CoefficientInterval(double low, double high) {

    public CoefficientInterval {
        if (!(low <= high && high <= 1)) {
            throw new IllegalArgumentException("[" + low + ", " + high + "] is not an interval of a coefficient.");
        }
    }
}
