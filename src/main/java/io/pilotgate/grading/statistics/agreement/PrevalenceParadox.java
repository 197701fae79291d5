package io.pilotgate.grading.statistics.agreement;

import java.util.OptionalDouble;

/**
 * High agreement, low coefficient: where one category prevails, chance explains nearly all of it, and kappa and alpha fall though the
 * raters hardly ever differ (Feinstein and Cicchetti, "High agreement but low kappa", Journal of Clinical Epidemiology 43 (1990),
 * 543-549). It is pointed out beside the figure; the figure stays.
 *
 * @param agreement raw agreement, 0 to 1
 * @param prevalence share of the most frequent category, 0 to 1
 */
public record PrevalenceParadox(double agreement, double prevalence) {

    private static final double HIGH = 0.8;
    private static final double LOW = 0.7;

    /** Whether a chance-corrected coefficient is to be read with this in mind. */
    public boolean concerns(OptionalDouble coefficient) {
        return agreement >= HIGH && prevalence >= HIGH && coefficient.orElse(0) < LOW;
    }

    /** Share of the category that was given most often; 0 without ratings. */
    public static double prevalenceIn(Ratings ratings) {
        int[] count = new int[ratings.categories()];
        int most = 0;
        for (int category : ratings.category()) {
            most = Math.max(most, ++count[category]);
        }
        return ratings.category().length == 0 ? 0 : (double) most / ratings.category().length;
    }
}
