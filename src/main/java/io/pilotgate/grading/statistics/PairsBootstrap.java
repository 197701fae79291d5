package io.pilotgate.grading.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/**
 * The percentile bootstrap of a figure of pairs of numbers, one pair an item, that is not made of sums, such as a correlation of ranks
 * (Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 6). With many items fewer replicates are drawn, and their number
 * is told.
 */
public final class PairsBootstrap {

    /** Pairs that are ranked in a few seconds. */
    private static final long MOST_PAIRS = 20_000_000L;

    private static final int LEAST_REPLICATES = 200;

    private final double[] one;
    private final double[] other;
    private final long seed;

    /**
     * @param one a number an item
     * @param other as many
     * @param seed where the draws start
     */
    public PairsBootstrap(double[] one, double[] other, long seed) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("Each item has both numbers.");
        }
        this.one = one.clone();
        this.other = other.clone();
        this.seed = seed;
    }

    /** How often the items are drawn anew; 0 without items. */
    public int replicates() {
        return one.length == 0
                ? 0
                : (int) Math.max(LEAST_REPLICATES, Math.min(BootstrapByItem.REPLICATES, MOST_PAIRS / one.length));
    }

    /** Two-sided at 95 %; replicates in which the figure is not defined are left out. Empty where it is defined in none. */
    public Optional<double[]> interval(BiFunction<double[], double[], OptionalDouble> figure) {
        if (one.length == 0) {
            return Optional.empty();
        }
        long[] each = new long[one.length];
        Arrays.fill(each, 1);
        GroupedResample resample = new GroupedResample(each, seed);
        double[] found = new double[replicates()];
        int defined = 0;
        long[] drawn = new long[one.length];
        for (int replicate = 0; replicate < found.length; replicate++) {
            resample.next(drawn);
            OptionalDouble value = figure.apply(drawn(one, drawn), drawn(other, drawn));
            if (value.isPresent()) {
                found[defined++] = value.getAsDouble();
            }
        }
        return defined == 0 ? Optional.empty() : Optional.of(between(Arrays.copyOf(found, defined)));
    }

    private static double[] drawn(double[] numbers, long[] drawn) {
        double[] taken = new double[numbers.length];
        int next = 0;
        for (int item = 0; item < numbers.length; item++) {
            for (long time = 0; time < drawn[item]; time++) {
                taken[next++] = numbers[item];
            }
        }
        return taken;
    }

    private static double[] between(double[] defined) {
        Replicates replicates = new Replicates(defined);
        double tail = (1 - Proportion.CONFIDENCE) / 2;
        return new double[] {replicates.quantile(tail), replicates.quantile(1 - tail)};
    }
}
