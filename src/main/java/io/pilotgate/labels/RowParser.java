package io.pilotgate.labels;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.pilotgate.labels.DelimitedRows.Row;
import java.io.Reader;

/** How rows are cut into cells, and how large they may grow: memory is bounded by these, not by the file. */
final class RowParser {

    /** No text in a table is longer, in characters; a quote that is never closed swallows no more than this. */
    static final int LONGEST_CELL = 1 << 22;

    /** What a spreadsheet holds at most. */
    static final int MOST_CELLS = 1 << 14;

    static final int LONGEST_ROW = 2 * LONGEST_CELL;

    private RowParser() {}

    static CsvReader<Row> over(Delimiter delimiter, Reader text, RowCutting cutting) {
        return settings(delimiter).build(cutting, text);
    }

    static CsvReader<Row> over(Delimiter delimiter, String text) {
        return settings(delimiter).build(new RowCutting(), text);
    }

    /** Rows of another width come through: the parser would stop at the first, and we name them all. */
    private static CsvReaderBuilder settings(Delimiter delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter.character())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL);
    }
}
