package io.pilotgate.grading.statistics.agreement;

import java.util.OptionalDouble;

/** Raw agreement: the share of pairs of ratings of one item that are equal, averaged over items with a pair. */
public final class ItemAgreement {

    private ItemAgreement() {}

    /** Empty without a pair of ratings. */
    public static OptionalDouble percent(Ratings ratings) {
        int[] count = new int[ratings.categories()];
        double sum = 0;
        long items = 0;
        for (int item = 0; item < ratings.items(); item++) {
            long m = ratings.ratingsOf(item);
            if (m > 1) {
                sum += (double) equalPairs(ratings, item, count) / (m * (m - 1));
                items++;
            }
        }
        return items == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / items);
    }

    /** Items with at least two ratings: the others are in no pair. */
    public static long itemsInPairs(Ratings ratings) {
        long items = 0;
        for (int item = 0; item < ratings.items(); item++) {
            items += ratings.ratingsOf(item) > 1 ? 1 : 0;
        }
        return items;
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
