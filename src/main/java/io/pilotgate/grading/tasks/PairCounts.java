package io.pilotgate.grading.tasks;

import java.util.Arrays;

/**
 * How often each pair of numbers came, in an open-addressed table: a pair costs twelve bytes and its share of free places, where objects
 * would take a hundred.
 */
final class PairCounts {

    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private long[] pairs = new long[1 << 10];

    /** 0 is a free place. */
    private int[] counts = new int[pairs.length];

    private int size;

    /** @return how often the pair has come by now, from 1 */
    int add(int one, int other) {
        if (2 * size >= pairs.length) {
            grow();
        }
        long pair = (long) one << 32 | other;
        int place = placeOf(pair);
        if (counts[place] == 0) {
            pairs[place] = pair;
            size++;
        }
        return ++counts[place];
    }

    int size() {
        return size;
    }

    interface Visitor {
        void pair(int one, int other, int count);
    }

    /** By the first number, then by the second. */
    void forEachSorted(Visitor visitor) {
        long[] sorted = new long[size];
        int next = 0;
        for (int place = 0; place < pairs.length; place++) {
            if (counts[place] > 0) {
                sorted[next++] = pairs[place];
            }
        }
        Arrays.sort(sorted);
        for (long pair : sorted) {
            visitor.pair((int) (pair >>> 32), (int) pair, counts[placeOf(pair)]);
        }
    }

    private int placeOf(long pair) {
        int last = pairs.length - 1;
        int place = (int) (pair * GOLDEN_RATIO >>> 32) & last;
        while (counts[place] != 0 && pairs[place] != pair) {
            place = place + 1 & last;
        }
        return place;
    }

    private void grow() {
        long[] oldPairs = pairs;
        int[] oldCounts = counts;
        pairs = new long[2 * oldPairs.length];
        counts = new int[pairs.length];
        for (int old = 0; old < oldPairs.length; old++) {
            if (oldCounts[old] > 0) {
                int place = placeOf(oldPairs[old]);
                pairs[place] = oldPairs[old];
                counts[place] = oldCounts[old];
            }
        }
    }
}
