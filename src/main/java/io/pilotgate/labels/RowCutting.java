package io.pilotgate.labels;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import io.pilotgate.labels.DelimitedRows.Row;
import java.util.Arrays;

/** Gathers what the parser finds into rows, and stops where one grows larger than any table's. */
final class RowCutting extends AbstractBaseCsvCallbackHandler<Row> {

    private final RecurringCells texts = new RecurringCells();
    private String[] cells = new String[16];
    private int size;

    @Override
    protected void handleBegin(long line) {
        size = 0;
    }

    @Override
    protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
        if (index == RowParser.MOST_CELLS) {
            throw new CsvParseException("The record in line " + getStartingLineNumber() + " has too many fields");
        }
        size += length;
        if (length > RowParser.LONGEST_CELL || size > RowParser.LONGEST_ROW) {
            throw new CsvParseException("The record in line " + getStartingLineNumber() + " exceeds the size");
        }
        if (index == cells.length) {
            cells = Arrays.copyOf(cells, 2 * index);
        }
        cells[index] = texts.of(text, offset, length);
    }

    @Override
    protected void handleEmpty() {
        cells[0] = "";
    }

    @Override
    protected Row buildRecord() {
        return new Row(getStartingLineNumber(), Arrays.asList(Arrays.copyOf(cells, Math.max(1, getFieldCount()))));
    }
}
