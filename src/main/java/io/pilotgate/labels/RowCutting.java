package io.pilotgate.labels;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import io.pilotgate.labels.DelimitedRows.Row;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what the parser finds into rows, and stops where one grows larger than any table's. */
final class RowCutting extends AbstractBaseCsvCallbackHandler<Row> {

    private static final Row FULL = new Row(0, List.of());

    private final RecurringCells texts = new RecurringCells();
    private String[] cells = new String[16];
    private int size;
    private @Nullable NumberedRows numbered;

    /** From now on rows are numbers; one is handed out where no more have room, to say so. */
    void into(NumberedRows rows) {
        numbered = rows;
    }

    @Override
    protected void handleBegin(long line) {
        size = 0;
        if (numbered != null) {
            numbered.begin();
        }
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
        if (numbered != null) {
            numbered.cell(index, text, offset, length);
            return;
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
    protected @Nullable Row buildRecord() {
        if (numbered != null) {
            return numbered.end(getStartingLineNumber(), getFieldCount()) ? null : FULL;
        }
        return new Row(getStartingLineNumber(), Arrays.asList(Arrays.copyOf(cells, Math.max(1, getFieldCount()))));
    }
}
