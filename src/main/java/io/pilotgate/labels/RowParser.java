package io.pilotgate.labels;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** How rows are cut into cells. */
final class RowParser {

    /** No label is longer, in characters; a quote that is never closed swallows no more than this. */
    static final int LONGEST_CELL = 1 << 22;

    private RowParser() {}

    /** Rows of another width come through: the parser would stop at the first, and we name them all. */
    static CsvReaderBuilder over(Delimiter delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter.character())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL);
    }
}
