package io.pilotgate.grading.tasks;

import java.util.Arrays;

/**
 * A count, or another number above 0, for each pair of numbers. Pairs are kept in the order in which they came, as rows of an item mostly
 * follow each other; an open-addressed table says where. A pair costs twelve bytes and its place in the table, where objects would take a
 * hundred.
 */
final class PairCounts {

    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private long[] pairs = new long[1 << 9];
    private int[] counts = new int[pairs.length];
    private int size;

    /** Which pair is there, from 1; 0 is a free place. */
    private int[] places = new int[2 * pairs.length];

    /** @return how often the pair has come by now, from 1 */
    int add(int one, int other) {
        return add(one, other, 1);
    }

    int add(int one, int other, int times) {
        int pair = numberOf(one, other);
        counts[pair] = Math.addExact(counts[pair], times);
        return counts[pair];
    }

    int size() {
        return size;
    }

    interface Visitor {
        void pair(int one, int other, int count);
    }

    /** By the first number, then by the second. */
    void forEachSorted(Visitor visitor) {
        long[] keys = byFirst();
        int from = 0;
        while (from < size) {
            int one = first(keys[from]);
            int to = from + 1;
            while (to < size && first(keys[to]) == one) {
                to++;
            }
            Arrays.sort(keys, from, to);
            for (int place = from; place < to; place++) {
                visitor.pair(one, (int) (keys[place] >>> 32), counts[(int) keys[place]]);
            }
            from = to;
        }
    }

    /** The second number of each pair with the number of the pair; those with the same first number side by side. */
    private long[] byFirst() {
        int[] starts = new int[mostFirst() + 2];
        for (int pair = 0; pair < size; pair++) {
            starts[(int) (pairs[pair] >>> 32) + 1]++;
        }
        for (int one = 1; one < starts.length; one++) {
            starts[one] += starts[one - 1];
        }
        long[] keys = new long[size];
        for (int pair = 0; pair < size; pair++) {
            keys[starts[(int) (pairs[pair] >>> 32)]++] = pairs[pair] << 32 | pair;
        }
        return keys;
    }

    private int first(long key) {
        return (int) (pairs[(int) key] >>> 32);
    }

    private int mostFirst() {
        long most = 0;
        for (int pair = 0; pair < size; pair++) {
            most = Math.max(most, pairs[pair]);
        }
        return (int) (most >>> 32);
    }

    private int numberOf(int one, int other) {
        long pair = (long) one << 32 | other;
        int place = placeOf(pair);
        return places[place] > 0 ? places[place] - 1 : added(pair, place);
    }

    private int placeOf(long pair) {
        int last = places.length - 1;
        int place = (int) (pair * GOLDEN_RATIO >>> 32) & last;
        while (places[place] > 0 && pairs[places[place] - 1] != pair) {
            place = place + 1 & last;
        }
        return place;
    }

    private int added(long pair, int place) {
        int number = size++;
        pairs[number] = pair;
        places[place] = size;
        if (size == pairs.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        pairs = Arrays.copyOf(pairs, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
        places = new int[2 * places.length];
        for (int number = 0; number < size; number++) {
            places[placeOf(pairs[number])] = number + 1;
        }
    }
}
