package io.pilotgate.grading.statistics;

import java.util.Arrays;

/**
 * Figures of the replicates of a bootstrap, sorted.
 *
 * @param sorted ascending, at least one, none NaN
 */
@SuppressWarnings("ArrayRecordComponent") // Two thousand numbers on their way to two quantiles.
public record Replicates(double[] sorted) {

    public Replicates {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("There is no quantile of nothing.");
        }
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    /** Linear between the neighbours: type 7 of Hyndman and Fan (1996), the default of R and NumPy. */
    public double quantile(double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
