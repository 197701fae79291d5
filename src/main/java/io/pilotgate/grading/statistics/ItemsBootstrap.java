package io.pilotgate.grading.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The percentile bootstrap of a figure of items that is not made of sums, such as a correlation of ranks (Efron and Tibshirani, "An
 * Introduction to the Bootstrap", 1993, chapter 6): whole items are drawn anew. With much to do for each draw fewer are made, and their
 * number is told.
 */
public final class ItemsBootstrap {

    /** Numbers that are ranked in a few seconds. */
    private static final long MOST_STEPS = 20_000_000L;

    private static final int LEAST_REPLICATES = 200;

    private final int items;
    private final long steps;
    private final long seed;

    /**
     * @param items how many there are
     * @param steps how many numbers are ranked for each draw
     * @param seed where the draws start
     */
    public ItemsBootstrap(int items, long steps, long seed) {
        this.items = items;
        this.steps = Math.max(1, steps);
        this.seed = seed;
    }

    /** How often the items are drawn anew; 0 without items. */
    public int replicates() {
        return items == 0
                ? 0
                : (int) Math.max(LEAST_REPLICATES, Math.min(BootstrapByItem.REPLICATES, MOST_STEPS / steps));
    }

    /**
     * Two-sided at 95 %; replicates in which the figure is not defined are left out.
     *
     * @param figure of the items that were drawn, by their place from 0; as many as there are, in order, an item as often as it was drawn
     * @return empty where it is defined in no replicate
     */
    public Optional<double[]> interval(Function<int[], OptionalDouble> figure) {
        if (items == 0) {
            return Optional.empty();
        }
        long[] each = new long[items];
        Arrays.fill(each, 1);
        GroupedResample resample = new GroupedResample(each, seed);
        double[] found = new double[replicates()];
        int defined = 0;
        long[] drawn = new long[items];
        for (int replicate = 0; replicate < found.length; replicate++) {
            resample.next(drawn);
            OptionalDouble value = figure.apply(places(drawn));
            if (value.isPresent()) {
                found[defined++] = value.getAsDouble();
            }
        }
        return defined == 0 ? Optional.empty() : Optional.of(between(Arrays.copyOf(found, defined)));
    }

    private static int[] places(long[] drawn) {
        int[] places = new int[drawn.length];
        int next = 0;
        for (int item = 0; item < drawn.length; item++) {
            for (long time = 0; time < drawn[item]; time++) {
                places[next++] = item;
            }
        }
        return places;
    }

    private static double[] between(double[] defined) {
        Replicates replicates = new Replicates(defined);
        double tail = (1 - Proportion.CONFIDENCE) / 2;
        return new double[] {replicates.quantile(tail), replicates.quantile(1 - tail)};
    }
}
