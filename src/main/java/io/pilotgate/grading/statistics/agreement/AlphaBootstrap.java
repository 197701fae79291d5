package io.pilotgate.grading.statistics.agreement;

import io.pilotgate.grading.statistics.GroupedResample;
import io.pilotgate.grading.statistics.Replicates;
import java.util.Arrays;
import java.util.Optional;

/**
 * The percentile bootstrap of Krippendorff's alpha by item: whole items are drawn with all their ratings, as ratings of one item hang
 * together. Like items are drawn as groups, so a replicate costs groups and categories, not ratings.
 *
 * @param level which differences count
 * @param values of the categories, looked at for interval and ratio alone
 * @param seed where the draws start
 */
@SuppressWarnings("ArrayRecordComponent")
public record AlphaBootstrap(Level level, double[] values, long seed) {

    /** How many times the items are drawn anew. */
    public static final int REPLICATES = 2000;

    /** Two-sided; replicates in which alpha is not defined (all ratings the same) are left out. Empty without any. */
    public Optional<CoefficientInterval> interval(Ratings ratings, double confidence) {
        LikeItems items = LikeItems.of(ratings);
        if (items.groups() == 0) {
            return Optional.empty();
        }
        GroupedResample resample = new GroupedResample(items.sizes(), seed);
        WeightedAlpha alpha = new WeightedAlpha(items, level, values);
        long[] drawn = new long[items.groups()];
        double[] alphas = new double[REPLICATES];
        int defined = 0;
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            resample.next(drawn);
            double value = alpha.of(drawn);
            if (!Double.isNaN(value)) {
                alphas[defined++] = value;
            }
        }
        return defined == 0 ? Optional.empty() : Optional.of(between(Arrays.copyOf(alphas, defined), confidence));
    }

    private static CoefficientInterval between(double[] alphas, double confidence) {
        Replicates replicates = new Replicates(alphas);
        double tail = (1 - confidence) / 2;
        return new CoefficientInterval(replicates.quantile(tail), replicates.quantile(1 - tail));
    }
}
