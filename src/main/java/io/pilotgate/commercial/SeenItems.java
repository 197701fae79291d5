package io.pilotgate.commercial;

import java.util.BitSet;

/**
 * Remembers in a few bits each which items an invoice has named so far. It never forgets one, and takes one in tens of
 * thousands for another: whoever is told "maybe" asks the database, so that millions of lines are asked for once only where
 * an item is named twice.
 */
final class SeenItems {

    private static final int BITS_EACH = 24;
    private static final int LOOKS = 8;

    private final BitSet bits;
    private final int size;

    SeenItems(long lines) {
        size = (int) Math.min(Integer.MAX_VALUE - 64L, Math.max(1024, lines * BITS_EACH));
        bits = new BitSet(size);
    }

    /** Whether it may have been named before; from now on it was. */
    boolean add(String item) {
        long hash = hash(item);
        int step = (int) (hash >>> 32) | 1;
        boolean before = true;
        int place = (int) hash;
        for (int look = 0; look < LOOKS; look++) {
            int bit = Math.floorMod(place, size);
            before &= bits.get(bit);
            bits.set(bit);
            place += step;
        }
        return before;
    }

    /** FNV-1a, mixed once more so that both halves differ. */
    private static long hash(String item) {
        long hash = 0xcbf29ce484222325L;
        for (int index = 0; index < item.length(); index++) {
            hash = (hash ^ item.charAt(index)) * 0x100000001b3L;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }
}
