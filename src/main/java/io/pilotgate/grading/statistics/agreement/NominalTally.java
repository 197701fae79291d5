package io.pilotgate.grading.statistics.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * All that nominal coefficients look at, counted in one pass over the ratings: it is kept by how many ratings an item has, in
 * whole numbers. Memory grows with the different numbers of ratings times the categories.
 */
public final class NominalTally {

    /** Up to so many ratings an item, comparing them pair by pair is faster than counting them. */
    private static final int FEW = 8;

    /** Items that have the same number of ratings. */
    static final class Group {

        final int ratings;
        final long[] counts;
        long items;

        /** Ordered pairs of equal ratings of one item. */
        long equalPairs;

        private Group(int ratings, int categories) {
            this.ratings = ratings;
            this.counts = new long[categories];
        }

        boolean isPairable() {
            return ratings > 1;
        }
    }

    private final int categories;
    private final List<Group> groups = new ArrayList<>();

    private NominalTally(int categories) {
        this.categories = categories;
    }

    public static NominalTally of(Ratings ratings) {
        NominalTally tally = new NominalTally(ratings.categories());
        tally.count(ratings);
        tally.groups.removeIf(group -> group.ratings == 0);
        tally.groups.sort(Comparator.comparingInt(group -> group.ratings));
        return tally;
    }

    /** Items that follow each other with as many ratings are counted in one go: most files have no others. */
    private void count(Ratings ratings) {
        int[] start = ratings.start();
        int[] seen = new int[categories];
        int item = 0;
        while (item < ratings.items()) {
            int size = start[item + 1] - start[item];
            int end = item + 1;
            while (end < ratings.items() && start[end + 1] - start[end] == size) {
                end++;
            }
            Group group = group(size);
            group.items += end - item;
            boolean many = 3L * (end - item) > categories;
            group.equalPairs += size == 3 && many
                    ? ofThree(ratings.category(), start[item], start[end], group.counts)
                    : ofAnySize(ratings, item, end, group.counts, seen);
            item = end;
        }
    }

    /**
     * Three raters are the usual number. Each has counts of its own until the end: where they agree, one count would have to wait for the
     * other. Worth it for more ratings than there are categories.
     */
    private long ofThree(int[] category, int from, int to, long[] counts) {
        long[] second = new long[categories];
        long[] third = new long[categories];
        long equal = 0;
        for (int rating = from; rating < to; rating += 3) {
            int one = category[rating];
            int two = category[rating + 1];
            int three = category[rating + 2];
            counts[one]++;
            second[two]++;
            third[three]++;
            equal += (one == two ? 2 : 0) + (one == three ? 2 : 0) + (two == three ? 2 : 0);
        }
        for (int each = 0; each < categories; each++) {
            counts[each] += second[each] + third[each];
        }
        return equal;
    }

    private static long ofAnySize(Ratings ratings, int firstItem, int endItem, long[] counts, int[] seen) {
        int[] start = ratings.start();
        int[] category = ratings.category();
        long equal = 0;
        for (int item = firstItem; item < endItem; item++) {
            int from = start[item];
            int to = start[item + 1];
            for (int rating = from; rating < to; rating++) {
                counts[category[rating]]++;
            }
            equal += to - from <= FEW ? pairByPair(category, from, to) : ItemAgreement.equalPairs(ratings, item, seen);
        }
        return equal;
    }

    private static int pairByPair(int[] category, int from, int to) {
        int equal = 0;
        for (int one = from; one < to - 1; one++) {
            int said = category[one];
            for (int other = one + 1; other < to; other++) {
                equal += said == category[other] ? 2 : 0;
            }
        }
        return equal;
    }

    private Group group(int size) {
        for (Group known : groups) {
            if (known.ratings == size) {
                return known;
            }
        }
        Group first = new Group(size, categories);
        groups.add(first);
        return first;
    }

    int categories() {
        return categories;
    }

    /** By ascending number of ratings, 1 or more. */
    List<Group> groups() {
        return groups;
    }

    /** Items with at least two ratings: the others are in no pair. */
    public long itemsInPairs() {
        return groups.stream()
                .filter(Group::isPairable)
                .mapToLong(group -> group.items)
                .sum();
    }

    /**
     * Raw agreement: the share of pairs of ratings of one item that are equal, averaged over items with a pair. Empty without
     * a pair of ratings.
     */
    public OptionalDouble percent() {
        long items = itemsInPairs();
        if (items == 0) {
            return OptionalDouble.empty();
        }
        double sum = groups.stream()
                .filter(Group::isPairable)
                .mapToDouble(group -> group.equalPairs / (group.ratings * (group.ratings - 1.0)))
                .sum();
        return OptionalDouble.of(sum / items);
    }
}
