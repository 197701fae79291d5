package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.DelimitedRows;
import io.pilotgate.labels.DelimitedRows.Row;
import io.pilotgate.labels.NumberedRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        readAll(source, List.of(new Wanted(options, sink)));
    }

    /** In one pass. */
    @Override
    public void readAll(LabelSource source, List<Wanted> wanted) throws IOException {
        try (InputStream file = source.open()) {
            DelimitedRows.strictly(file, wanted.get(0).options().delimiter(), rows -> {
                read(rows, source, wanted);
                return rows;
            });
        }
    }

    private static void read(DelimitedRows rows, LabelSource source, List<Wanted> wanted) {
        Row first = rows.next();
        if (first == null) {
            throw Refusal.invalid("file", "The file has no rows.");
        }
        boolean header = hasHeader(first.cells(), source, wanted.get(0).options());
        List<TableColumns> columns = new ArrayList<>();
        for (Wanted each : wanted) {
            columns.add(TableColumns.find(first.cells(), each.options(), header));
        }
        int width = first.cells().size();
        NumberedAnswers numbered = header ? NumberedAnswers.of(width, columns, wanted) : null;
        if (numbered == null) {
            readTexts(header ? rows.next() : first, width, rows, columns, wanted);
        } else {
            NumberedRows last = numbered.read(rows);
            requireWidth(last.lastLine(), last.oddWidth() == 0 ? width : last.oddWidth(), width);
            requireEnd(rows);
        }
    }

    private static boolean hasHeader(List<String> first, LabelSource source, ReadOptions options) {
        return TableColumns.hasHeader(first, options)
                || options.lenient()
                        && options.header()
                        && new DoubtfulHeader(first, below(source, options)).namesColumns(options);
    }

    private static List<List<String>> below(LabelSource source, ReadOptions options) {
        try (InputStream file = source.open()) {
            return DelimitedRows.strictly(file, options.delimiter(), rows -> {
                List<List<String>> below = new ArrayList<>();
                rows.next();
                for (Row row = rows.next(); row != null && below.size() < DoubtfulHeader.seen(); row = rows.next()) {
                    below.add(row.cells());
                }
                return below;
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void readTexts(
            @Nullable Row first, int width, DelimitedRows rows, List<TableColumns> columns, List<Wanted> wanted) {
        List<TableAnswers> answers = new ArrayList<>();
        for (int each = 0; each < wanted.size(); each++) {
            answers.add(new TableAnswers(
                    columns.get(each),
                    wanted.get(each).options(),
                    wanted.get(each).sink()));
        }
        for (Row row = first; row != null; row = rows.next()) {
            requireWidth(row.line(), row.cells().size(), width);
            TableRow cells = new TableRow(Place.line(row.line()), row.cells());
            for (TableAnswers each : answers) {
                each.row(cells);
            }
        }
        requireEnd(rows);
        for (TableAnswers each : answers) {
            each.end();
        }
    }

    private static void requireEnd(DelimitedRows rows) {
        if (rows.stopped().isPresent()) {
            DelimitedRows.Stop stop = rows.stopped().get();
            throw Refusal.invalid("line " + stop.line(), stop.text());
        }
    }

    private static void requireWidth(long line, int cells, int width) {
        if (cells != width) {
            throw Refusal.invalid(
                    "line " + line,
                    "This row has " + cells + " cells instead of " + width
                            + ". Look for a missing or surplus delimiter, and put a cell that holds one in double"
                            + " quotes.");
        }
    }
}
