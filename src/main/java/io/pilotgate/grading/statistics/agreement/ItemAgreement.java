package io.pilotgate.grading.statistics.agreement;

import java.util.OptionalDouble;

/** Raw agreement: the share of pairs of ratings of one item that are equal, averaged over items with a pair. */
public final class ItemAgreement {

    private ItemAgreement() {}

    /** Empty without a pair of ratings. */
    public static OptionalDouble percent(Ratings ratings) {
        return NominalTally.of(ratings).percent();
    }

    /** Ordered pairs of equal categories; {@code count} is all zeros before and after. */
    static long equalPairs(Ratings ratings, int item, int[] count) {
        int from = ratings.start()[item];
        int to = ratings.start()[item + 1];
        int[] category = ratings.category();
        long equal = 0;
        for (int rating = from; rating < to; rating++) {
            equal += 2L * count[category[rating]]++;
        }
        for (int rating = from; rating < to; rating++) {
            count[category[rating]] = 0;
        }
        return equal;
    }
}
