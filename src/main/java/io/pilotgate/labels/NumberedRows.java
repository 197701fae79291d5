package io.pilotgate.labels;

import java.util.List;

/**
 * Some columns of a few thousand rows as numbers of their texts. A row of a table of a million is then no object, and neither is a cell.
 * Rows in which nothing stands are passed over.
 */
public final class NumberedRows {

    private static final int MOST = 4096;

    private final int width;

    /** By column; null where nobody asks for it. */
    private final CellNumbers[] texts;

    private final int[][] numbers;
    private final long[] lines = new long[MOST];
    private int size;
    private boolean blank;
    private int oddWidth;
    private long lastLine;

    /**
     * @param width how many cells a row has
     * @param texts by column; null where nobody asks for it
     */
    public NumberedRows(int width, List<CellNumbers> texts) {
        this.width = width;
        this.texts = texts.toArray(CellNumbers[]::new);
        this.numbers = new int[width][];
        for (int column = 0; column < width; column++) {
            numbers[column] = this.texts[column] == null ? new int[0] : new int[MOST];
        }
    }

    public int size() {
        return size;
    }

    /** Of the text of a cell; 0 where nothing stands in it. */
    public int[] column(int column) {
        return numbers[column];
    }

    /** Where a row stands in the file, from 1. */
    public long line(int row) {
        return lines[row];
    }

    /** How many cells the row has that ended the reading; 0 where none is of another width. */
    public int oddWidth() {
        return oddWidth;
    }

    /** Of the last row that was seen; of the one with another width, where there is one. */
    public long lastLine() {
        return lastLine;
    }

    void clear() {
        size = 0;
    }

    void begin() {
        blank = true;
    }

    void cell(int column, char[] text, int offset, int length) {
        blank = blank && CellText.isBlank(text, offset, length);
        if (column < width && texts[column] != null) {
            numbers[column][size] = texts[column].of(text, offset, length);
        }
    }

    /** @return whether there is room for another row; not behind one of another width */
    boolean end(long line, int cells) {
        lastLine = line;
        if (blank) {
            return true;
        }
        if (cells != width) {
            oddWidth = cells;
            return false;
        }
        lines[size++] = line;
        return size < MOST;
    }
}
