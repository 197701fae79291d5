package io.pilotgate.grading.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How far two series of numbers rise and fall together, -1 to 1. Empty with fewer than two pairs, or where one series does not move. */
public final class RankCorrelation {

    private RankCorrelation() {}

    /** Pearson's product-moment correlation. */
    public static OptionalDouble pearson(double[] one, double[] other) {
        checkPairs(one, other);
        if (isStill(one) || isStill(other)) {
            return OptionalDouble.empty();
        }
        double meanOne = Arrays.stream(one).average().orElse(0);
        double meanOther = Arrays.stream(other).average().orElse(0);
        double both = 0;
        double squaresOne = 0;
        double squaresOther = 0;
        for (int pair = 0; pair < one.length; pair++) {
            double offOne = one[pair] - meanOne;
            double offOther = other[pair] - meanOther;
            both += offOne * offOther;
            squaresOne += offOne * offOne;
            squaresOther += offOther * offOther;
        }
        double spread = Math.sqrt(squaresOne) * Math.sqrt(squaresOther);
        return spread > 0 ? OptionalDouble.of(Math.max(-1, Math.min(1, both / spread))) : OptionalDouble.empty();
    }

    /** Asked of the numbers themselves: their mean may be another one by its last digit. */
    private static boolean isStill(double[] series) {
        return Arrays.stream(series).allMatch(each -> each == series[0]);
    }

    /** Spearman's rho: the correlation of the ranks, equal values sharing the middle of their places. */
    public static OptionalDouble spearman(double[] one, double[] other) {
        checkPairs(one, other);
        return pearson(Ranks.of(one), Ranks.of(other));
    }

    /**
     * Kendall's tau-b, which takes ties out of both series ("The treatment of ties in ranking problems", Biometrika 33 (1945)), in
     * n log n steps (Knight, "A computer method for calculating Kendall's tau with ungrouped data", JASA 61 (1966), 436-439).
     */
    public static OptionalDouble tauB(double[] one, double[] other) {
        checkPairs(one, other);
        Integer[] order = IntStream.range(0, one.length).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.comparingDouble((Integer place) -> one[place]).thenComparingDouble(place -> other[place]));
        double[] first = Arrays.stream(order).mapToDouble(place -> one[place]).toArray();
        double[] second =
                Arrays.stream(order).mapToDouble(place -> other[place]).toArray();
        long pairs = (long) one.length * (one.length - 1) / 2;
        long tiedFirst = tied(first);
        long tiedBoth = tiedInBoth(first, second);
        long discordant = inversions(second);
        // Sorted by now.
        long tiedSecond = tied(second);
        double spread = Math.sqrt(pairs - tiedFirst) * Math.sqrt(pairs - tiedSecond);
        double apart = pairs - tiedFirst - tiedSecond + tiedBoth - 2.0 * discordant;
        return spread > 0 ? OptionalDouble.of(apart / spread) : OptionalDouble.empty();
    }

    /** Pairs of equal values in a sorted series. */
    private static long tied(double[] sorted) {
        long tied = 0;
        long run = 0;
        for (int place = 1; place < sorted.length; place++) {
            run = sorted[place] == sorted[place - 1] ? run + 1 : 0;
            tied += run;
        }
        return tied;
    }

    private static long tiedInBoth(double[] first, double[] second) {
        long tied = 0;
        long run = 0;
        for (int place = 1; place < first.length; place++) {
            run = first[place] == first[place - 1] && second[place] == second[place - 1] ? run + 1 : 0;
            tied += run;
        }
        return tied;
    }

    /** Sorts by merging and counts how many pairs stood the wrong way round. */
    private static long inversions(double[] values) {
        return sort(values, new double[values.length], 0, values.length);
    }

    private static long sort(double[] values, double[] spare, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long inversions = sort(values, spare, from, middle) + sort(values, spare, middle, to);
        int left = from;
        int right = middle;
        for (int place = from; place < to; place++) {
            if (right == to || left < middle && values[left] <= values[right]) {
                spare[place] = values[left++];
            } else {
                spare[place] = values[right++];
                inversions += middle - left;
            }
        }
        System.arraycopy(spare, from, values, from, to - from);
        return inversions;
    }

    private static void checkPairs(double[] one, double[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(
                    "A correlation is of pairs, not of " + one.length + " and " + other.length + " numbers.");
        }
        if (!Arrays.stream(one).allMatch(Double::isFinite)
                || !Arrays.stream(other).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("A correlation is of finite numbers.");
        }
    }
}
