package io.pilotgate.grading.metrics;

import java.util.Arrays;

/**
 * Levenshtein distance of two sequences of numbers, 64 rows of the table at a time (Myers, "A fast bit-vector algorithm for approximate
 * string matching based on dynamic programming", JACM 46 (1999), 395-415, in the form of Hyyro, 2003). The differences between rows
 * are kept, two bits a cell, to walk back along one cheapest way: a deletion before an insertion before a substitution, from the end.
 *
 * <p>Cost: reference x written / 64 steps; with the split of the errors as many longs of memory, twice.
 */
final class EditDistance {

    /** A power of two. Those below have a place each, the letters of ASCII among them. */
    private static final int FEW_SYMBOLS = 128;

    private final int[] reference;
    private final int[] written;
    private final int prefix;
    private final int rows;
    private final int columns;
    private final int blocks;

    private EditDistance(int[] reference, int[] written) {
        this.reference = reference;
        this.written = written;
        this.prefix = commonPrefix(reference, written);
        int suffix = commonSuffix(reference, written, prefix);
        this.rows = reference.length - prefix - suffix;
        this.columns = written.length - prefix - suffix;
        this.blocks = (rows + 63) / 64;
    }

    /** With the split into substitutions, deletions and insertions. */
    static EditCounts counts(int[] reference, int[] written) {
        EditDistance distance = new EditDistance(reference, written);
        long[] rises = new long[Math.multiplyExact(distance.blocks, distance.columns)];
        long[] falls = new long[rises.length];
        distance.fill(rises, falls);
        return distance.walkBack(rises, falls);
    }

    /** The number of errors alone. */
    static long errors(int[] reference, int[] written) {
        EditDistance distance = new EditDistance(reference, written);
        return distance.fill(new long[0], new long[0]);
    }

    private long fill(long[] rises, long[] falls) {
        if (rows == 0 || columns == 0) {
            return Math.max(rows, columns);
        }
        return blocks == 1 && hasFewSymbols() ? fillBlock(rises, falls) : fillBlocks(rises, falls);
    }

    private boolean hasFewSymbols() {
        int all = 0;
        for (int place = prefix; place < prefix + rows; place++) {
            all |= reference[place];
        }
        for (int place = prefix; place < prefix + columns; place++) {
            all |= written[place];
        }
        return (all & -FEW_SYMBOLS) == 0;
    }

    /** One block and few symbols, as words of a sentence and letters of a word are: the same without tables. */
    private long fillBlock(long[] rises, long[] falls) {
        long[] places = new long[FEW_SYMBOLS];
        for (int row = 0; row < rows; row++) {
            places[reference[prefix + row]] |= 1L << row;
        }
        long up = -1;
        long down = 0;
        long distance = rows;
        for (int column = 0; column < columns; column++) {
            long match = places[written[prefix + column]];
            long diagonal = (((match & up) + up) ^ up) | match | down;
            long rise = down | ~(diagonal | up);
            long fall = diagonal & up;
            distance += (rise >>> rows - 1 & 1) - (fall >>> rows - 1 & 1);
            rise = rise << 1 | 1;
            up = fall << 1 | ~(diagonal | rise);
            down = rise & diagonal;
            if (rises.length > 0) {
                rises[column] = up;
                falls[column] = down;
            }
        }
        return distance;
    }

    private long fillBlocks(long[] rises, long[] falls) {
        SymbolPlaces places = new SymbolPlaces(reference, prefix, rows);
        long[] up = new long[blocks];
        long[] down = new long[blocks];
        Arrays.fill(up, -1L);
        long last = 1L << (rows - 1) % 64;
        long distance = rows;
        for (int column = 0; column < columns; column++) {
            distance += step(places.of(written[prefix + column]), up, down, last);
            if (rises.length > 0) {
                System.arraycopy(up, 0, rises, column * blocks, blocks);
                System.arraycopy(down, 0, falls, column * blocks, blocks);
            }
        }
        return distance;
    }

    /** One column further; answers how the last row changes. */
    private static int step(long[] matches, long[] up, long[] down, long last) {
        long riseIn = 1;
        long fallIn = 0;
        int change = 0;
        for (int block = 0; block < up.length; block++) {
            long match = matches[block] | fallIn;
            long diagonal = (((match & up[block]) + up[block]) ^ up[block]) | match | down[block];
            long rise = down[block] | ~(diagonal | up[block]);
            long fall = diagonal & up[block];
            if (block == up.length - 1) {
                change = (rise & last) != 0 ? 1 : (fall & last) != 0 ? -1 : 0;
            }
            long riseOut = rise >>> 63;
            long fallOut = fall >>> 63;
            rise = rise << 1 | riseIn;
            fall = fall << 1 | fallIn;
            up[block] = fall | ~(diagonal | rise);
            down[block] = rise & diagonal;
            riseIn = riseOut;
            fallIn = fallOut;
        }
        return change;
    }

    private EditCounts walkBack(long[] rises, long[] falls) {
        long substitutions = 0;
        long deletions = 0;
        long insertions = 0;
        int row = rows;
        int column = columns;
        while (row > 0 && column > 0) {
            if (isSet(rises, column - 1, row - 1)) {
                deletions++;
                row--;
            } else {
                column--;
                if (column > 0 && isSet(falls, column - 1, row - 1)) {
                    insertions++;
                } else {
                    row--;
                    substitutions += reference[prefix + row] == written[prefix + column] ? 0 : 1;
                }
            }
        }
        return new EditCounts(substitutions, deletions + row, insertions + column, reference.length);
    }

    private boolean isSet(long[] bits, int column, int row) {
        return (bits[column * blocks + row / 64] >>> row % 64 & 1) != 0;
    }

    private static int commonPrefix(int[] one, int[] other) {
        int mismatch = Arrays.mismatch(one, other);
        return mismatch < 0 ? one.length : mismatch;
    }

    private static int commonSuffix(int[] one, int[] other, int prefix) {
        int most = Math.min(one.length, other.length) - prefix;
        int suffix = 0;
        while (suffix < most && one[one.length - 1 - suffix] == other[other.length - 1 - suffix]) {
            suffix++;
        }
        return suffix;
    }
}
