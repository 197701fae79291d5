package io.pilotgate.grading.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/** The bootstrap of a figure of pairs of numbers, one pair an item. */
public final class PairsBootstrap {

    private final double[] one;
    private final double[] other;
    private final ItemsBootstrap items;

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
        this.items = new ItemsBootstrap(one.length, one.length, seed);
    }

    /** How often the items are drawn anew; 0 without items. */
    public int replicates() {
        return items.replicates();
    }

    /** Two-sided at 95 %; replicates in which the figure is not defined are left out. Empty where it is defined in none. */
    public Optional<double[]> interval(BiFunction<double[], double[], OptionalDouble> figure) {
        return items.interval(drawn -> figure.apply(of(one, drawn), of(other, drawn)));
    }

    private static double[] of(double[] numbers, int[] drawn) {
        return Arrays.stream(drawn).mapToDouble(place -> numbers[place]).toArray();
    }
}
