package io.pilotgate.grading.metrics;

/** Where each symbol stands in a part of a sequence, a bit a place, 64 places a block; an open-addressed table without boxes. */
final class SymbolPlaces {

    private final int[] symbols;

    /** Null is a free place of the table. */
    private final long[][] places;

    private final long[] nowhere;

    /** @param sequence of numbers, 0 or more */
    SymbolPlaces(int[] sequence, int from, int length) {
        int size = 4 * Integer.highestOneBit(Math.max(1, length));
        this.symbols = new int[size];
        this.places = new long[size][];
        this.nowhere = new long[(length + 63) / 64];
        for (int place = 0; place < length; place++) {
            int slot = slotOf(sequence[from + place]);
            if (places[slot] == null) {
                symbols[slot] = sequence[from + place];
                places[slot] = new long[nowhere.length];
            }
            places[slot][place / 64] |= 1L << place % 64;
        }
    }

    long[] of(int symbol) {
        long[] found = places[slotOf(symbol)];
        return found == null ? nowhere : found;
    }

    private int slotOf(int symbol) {
        int hash = symbol * 0x9E3779B9;
        int slot = (hash ^ hash >>> 16) & symbols.length - 1;
        while (places[slot] != null && symbols[slot] != symbol) {
            slot = slot + 1 & symbols.length - 1;
        }
        return slot;
    }
}
