package io.pilotgate.labels;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.pilotgate.kernel.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way through a file, from its first byte to its last. */
final class FilePass {

    /** The parser tells the line of a row it cannot read in its message alone. */
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final LabelColumns columns;
    private final FileContent content;
    private final RowChecks checks;

    private long line = 1;

    FilePass(LabelColumns columns, FileContent content, RowChecks checks) {
        this.columns = columns;
        this.content = content;
        this.checks = checks;
    }

    LabelSummary over(InputStream file) {
        try {
            return over(TextDecoding.open(file));
        } catch (IOException brokenStream) {
            throw new UncheckedIOException(brokenStream);
        }
    }

    private LabelSummary over(BufferedReader text) throws IOException {
        String sample = startOf(text);
        if (sample.isBlank()) {
            throw Refusal.invalid("file", "The file is empty. Give one with a row for every label.");
        }
        Delimiter delimiter = columns.delimiter() == null ? DelimiterDetection.of(sample) : columns.delimiter();
        ColumnLayout layout =
                readRows(RowParser.over(delimiter).ofCsvRecord(text).iterator());
        if (checks.rows() == 0) {
            throw Refusal.invalid("file", "The file has a header and no rows. Give one with a row for every label.");
        }
        return new LabelSummary(checks.rows(), checks.items(), layout.resolved(delimiter));
    }

    private ColumnLayout readRows(Iterator<CsvRecord> rows) {
        CsvRecord first = next(rows);
        if (first == null) {
            checks.findings().refuseIfAny();
            throw new IllegalStateException("A file that is not blank has a row.");
        }
        if (columns.header()) {
            checks.header(new RowCells(line, first.getFields(), unnamed(first)));
            checks.findings().refuseIfAny();
        }
        ColumnLayout layout = new ColumnSearch(columns, first.getFields()).layoutFor(content);
        for (CsvRecord row = columns.header() ? next(rows) : first; row != null; row = next(rows)) {
            checks.row(new RowCells(line, row.getFields(), layout));
        }
        checks.findings().refuseIfAny();
        return layout;
    }

    /** Names that may be garbled are not fit to name columns by. */
    private static ColumnLayout unnamed(CsvRecord header) {
        return new ColumnLayout(LabelColumns.guessed().headerless(), header.getFields(), Map.of());
    }

    /** The next row that is not blank; null at the end, or where the parser gives up. */
    private @Nullable CsvRecord next(Iterator<CsvRecord> rows) {
        try {
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                line = row.getStartingLineNumber();
                if (row.getFieldCount() > 1 || !row.getField(0).isBlank()) {
                    return row;
                }
            }
        } catch (CsvParseException unreadable) {
            checks.findings().add(Findings.Cause.UNREADABLE, lineOf(unreadable), "");
        }
        return null;
    }

    private long lineOf(CsvParseException unreadable) {
        Matcher named = LINE.matcher(String.valueOf(unreadable.getMessage()));
        return named.find() ? Long.parseLong(named.group(1)) : line + 1;
    }

    /** Looks at the file's start without taking it. */
    private static String startOf(BufferedReader text) throws IOException {
        text.mark(DelimiterDetection.SAMPLE);
        char[] sample = new char[DelimiterDetection.SAMPLE];
        int length = 0;
        int read = text.read(sample);
        while (read > 0) {
            length += read;
            read = text.read(sample, length, sample.length - length);
        }
        text.reset();
        return new String(sample, 0, length);
    }
}
