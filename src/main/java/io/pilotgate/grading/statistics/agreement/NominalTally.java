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

    private void count(Ratings ratings) {
        int[] start = ratings.start();
        int[] category = ratings.category();
        int[] seen = new int[categories];
        Group group = new Group(0, 0);
        for (int item = 0; item < ratings.items(); item++) {
            int from = start[item];
            int to = start[item + 1];
            if (to - from != group.ratings) {
                group = group(to - from);
            }
            long[] counts = group.counts;
            for (int rating = from; rating < to; rating++) {
                counts[category[rating]]++;
            }
            group.items++;
            group.equalPairs +=
                    to - from <= FEW ? pairByPair(category, from, to) : ItemAgreement.equalPairs(ratings, item, seen);
        }
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
