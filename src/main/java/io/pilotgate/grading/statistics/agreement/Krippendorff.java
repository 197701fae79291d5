package io.pilotgate.grading.statistics.agreement;

import java.util.OptionalDouble;

/**
 * Krippendorff's alpha: 1 - observed / expected disagreement, for any number of raters and any ratings left out (Krippendorff,
 * "Computing Krippendorff's alpha-reliability", 2011). Items with a single rating are in no pair and in no figure.
 *
 * <p>Cost: one pass over the ratings. Ordinal and interval differences are squared distances on a line (an ordinal one between
 * middle ranks), so pairs need not be visited one by one: the sum over pairs of (x - y)^2 is twice n times the sum of squares around
 * the mean. Ratio has no such form: pairs within an item, and pairs of distinct values, are visited.
 */
public final class Krippendorff {

    private Krippendorff() {}

    /** Empty without a pair of ratings, and where all ratings are the same: chance would have agreed too. */
    public static OptionalDouble nominal(Ratings ratings) {
        return nominal(NominalTally.of(ratings));
    }

    /** As {@link #nominal(Ratings)}, of what was counted before. */
    public static OptionalDouble nominal(NominalTally tally) {
        long[] pairable = pairable(tally);
        double observed = 0;
        for (NominalTally.Group group : tally.groups()) {
            if (group.isPairable()) {
                observed += group.items * group.ratings - (double) group.equalPairs / (group.ratings - 1);
            }
        }
        double n = total(pairable);
        double expected = 0;
        for (long each : pairable) {
            expected += each * (n - each);
        }
        return alpha(observed, expected, n);
    }

    /** With the categories in the order of their numbers. */
    public static OptionalDouble ordinal(Ratings ratings) {
        return onALine(ratings, middleRanks(pairable(ratings)));
    }

    /** @param values of the categories by their numbers */
    public static OptionalDouble interval(Ratings ratings, double[] values) {
        return onALine(ratings, values);
    }

    /**
     * @param values of the categories by their numbers, 0 or more
     * @throws IllegalArgumentException where a value is negative
     */
    public static OptionalDouble ratio(Ratings ratings, double[] values) {
        for (double value : values) {
            if (!(value >= 0)) {
                throw new IllegalArgumentException("A ratio scale has no values under 0: " + value);
            }
        }
        long[] pairable = pairable(ratings);
        double observed = 0;
        for (int item = 0; item < ratings.items(); item++) {
            int m = ratings.ratingsOf(item);
            if (m > 1) {
                observed += 2 * ratioPairs(ratings, item, values) / (m - 1);
            }
        }
        double expected = 0;
        for (int one = 0; one < values.length; one++) {
            for (int other = one + 1; other < values.length; other++) {
                expected += 2.0 * pairable[one] * pairable[other] * ratioDifference(values[one], values[other]);
            }
        }
        return alpha(observed, expected, total(pairable));
    }

    /** How often each category stands in an item with at least two ratings. */
    private static long[] pairable(Ratings ratings) {
        return pairable(NominalTally.of(ratings));
    }

    private static long[] pairable(NominalTally tally) {
        long[] count = new long[tally.categories()];
        for (NominalTally.Group group : tally.groups()) {
            if (group.isPairable()) {
                for (int category = 0; category < count.length; category++) {
                    count[category] += group.counts[category];
                }
            }
        }
        return count;
    }

    /**
     * The place of each category if all pairable ratings stood in a row: ranks before it plus half of its own. The ordinal difference,
     * ranks from c to k less half of both ends, is the distance of these places.
     */
    private static double[] middleRanks(long[] pairable) {
        double[] ranks = new double[pairable.length];
        double before = 0;
        for (int category = 0; category < ranks.length; category++) {
            ranks[category] = before + pairable[category] / 2.0;
            before += pairable[category];
        }
        return ranks;
    }

    private static OptionalDouble onALine(Ratings ratings, double[] values) {
        long[] pairable = pairable(ratings);
        double observed = squaredPairs(ratings, values);
        double n = total(pairable);
        double sum = 0;
        for (int category = 0; category < values.length; category++) {
            sum += pairable[category] * values[category];
        }
        double mean = sum / n;
        double squares = 0;
        for (int category = 0; category < values.length; category++) {
            double off = values[category] - mean;
            squares += pairable[category] * off * off;
        }
        return alpha(observed, 2 * n * squares, n);
    }

    /** The sum over ordered pairs of ratings of one item of (x - y)^2, each by one less than the item's ratings. */
    private static double squaredPairs(Ratings ratings, double[] values) {
        int[] start = ratings.start();
        int[] category = ratings.category();
        double sum = 0;
        for (int item = 0; item < ratings.items(); item++) {
            int from = start[item];
            int to = start[item + 1];
            if (to - from == 3) {
                sum += ofThree(values[category[from]], values[category[from + 1]], values[category[from + 2]]);
            } else if (to - from > 1) {
                sum += 2 * (to - from) * squaresAroundMean(category, from, to, values) / (to - from - 1);
            }
        }
        return sum;
    }

    /** The usual number of raters, without a loop. */
    private static double ofThree(double one, double two, double three) {
        double first = one - two;
        double second = one - three;
        double third = two - three;
        return first * first + second * second + third * third;
    }

    private static double squaresAroundMean(int[] category, int from, int to, double[] values) {
        double sum = 0;
        for (int rating = from; rating < to; rating++) {
            sum += values[category[rating]];
        }
        double mean = sum / (to - from);
        double squares = 0;
        for (int rating = from; rating < to; rating++) {
            double off = values[category[rating]] - mean;
            squares += off * off;
        }
        return squares;
    }

    private static double ratioPairs(Ratings ratings, int item, double[] values) {
        double sum = 0;
        for (int one = ratings.start()[item]; one < ratings.start()[item + 1]; one++) {
            for (int other = one + 1; other < ratings.start()[item + 1]; other++) {
                sum += ratioDifference(values[ratings.category()[one]], values[ratings.category()[other]]);
            }
        }
        return sum;
    }

    private static double ratioDifference(double one, double other) {
        if (one == other) {
            return 0;
        }
        double quotient = (one - other) / (one + other);
        return quotient * quotient;
    }

    private static double total(long[] pairable) {
        double n = 0;
        for (long each : pairable) {
            n += each;
        }
        return n;
    }

    /** @param expected the sum over all pairs of ratings, to be divided by n - 1 */
    private static OptionalDouble alpha(double observed, double expected, double n) {
        return n < 2 || expected <= 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed * (n - 1) / expected);
    }
}
