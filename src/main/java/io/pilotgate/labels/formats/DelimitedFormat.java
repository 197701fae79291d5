package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.DelimitedRows;
import io.pilotgate.labels.DelimitedRows.Row;
import java.io.IOException;
import java.io.InputStream;

/**
 * CSV, TSV and their like: long, a row for each answer, or wide, a column for each annotator.
 *
 * <p>Traps: quoted cells hold delimiters and line breaks, so rows are not lines; the delimiter is found out, or named by a first line
 * {@code sep=;}; a byte order mark, UTF-16 and old line ends are read; a row with more or fewer cells than the first is refused with
 * its line, as its cells may have shifted; numbers keep their leading zeros, as ids are texts.
 */
final class DelimitedFormat implements AnnotationFormat {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String description() {
        return "CSV, TSV, ; or |: a row for each answer, or a column for each annotator";
    }

    /** Whatever is text and nothing else may be one; asked last. */
    @Override
    public boolean fits(FileStart start) {
        return start.text().indexOf('\0') < 0 && !start.text().isBlank();
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        try (InputStream file = source.open()) {
            DelimitedRows.read(file, options.delimiter(), rows -> {
                read(rows, options, sink);
                return rows;
            });
        }
    }

    private static void read(DelimitedRows rows, ReadOptions options, AnnotationSink sink) {
        Row first = rows.next();
        if (first == null) {
            throw Refusal.invalid("file", "The file has no rows.");
        }
        TableColumns columns = TableColumns.find(first.cells(), options);
        TableAnswers answers = new TableAnswers(columns, options, sink);
        int width = first.cells().size();
        for (Row row = TableColumns.hasHeader(first.cells(), options) ? rows.next() : first;
                row != null;
                row = rows.next()) {
            if (row.cells().size() != width) {
                throw Refusal.invalid(
                        "line " + row.line(),
                        "This row has " + row.cells().size() + " cells instead of " + width
                                + ". Look for a missing or surplus delimiter, and put a cell that holds one in double"
                                + " quotes.");
            }
            answers.row(new TableRow(Place.line(row.line()), row.cells()));
        }
        rows.stopped().ifPresent(stop -> {
            throw Refusal.invalid("line " + stop.line(), stop.text());
        });
        answers.end();
    }
}
