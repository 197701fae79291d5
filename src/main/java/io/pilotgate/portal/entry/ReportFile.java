package io.pilotgate.portal.entry;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.pilotgate.delivery.NumberedReport;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Daily reports out of a delimited file: the first row names the columns, each further row is one report. */
public final class ReportFile {

    /** No file of reports is larger; a pilot has at most ninety of them. */
    public static final int MOST_BYTES = 1_000_000;

    private static final int MOST_ROWS = 200;
    private static final List<String> REQUIRED = List.of("day", "itemsDelivered", "exceptions", "annotatorsAtWork");

    private final List<Reason> reasons = new ArrayList<>();
    private final List<NumberedReport> reports = new ArrayList<>();

    private ReportFile() {}

    /** @throws Refusal with everything that cannot be read, each with its row and column */
    public static List<NumberedReport> read(byte[] content) {
        ReportFile file = new ReportFile();
        try {
            file.readRows(text(content));
        } catch (CsvParseException | java.io.UncheckedIOException broken) {
            throw Refusal.invalid("file", "This is no delimited text: a quote is opened and never closed.");
        }
        if (!file.reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, file.reasons);
        }
        if (file.reports.isEmpty()) {
            throw Refusal.invalid("file", "The file has no report under its first row. Write one report a row.");
        }
        return List.copyOf(file.reports);
    }

    private void readRows(String text) {
        List<String> header = List.of();
        var rows = CsvReader.builder()
                .fieldSeparator(delimiter(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
        for (CsvRecord row : rows) {
            if (header.isEmpty()) {
                header = header(row);
            } else if (reports.size() + reasons.size() >= MOST_ROWS) {
                throw Refusal.invalid("file", "A file holds at most " + MOST_ROWS + " reports.");
            } else if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                report(header, row);
            }
        }
    }

    private static List<String> header(CsvRecord row) {
        List<String> names = row.getFields().stream()
                .map(String::strip)
                .map(ReportFile::known)
                .toList();
        Set<String> seen = new HashSet<>();
        List<Reason> wrong = new ArrayList<>();
        for (String name : names) {
            if (!ReportEntry.FIELDS.contains(name)) {
                wrong.add(new Reason(
                        "row 1",
                        "There is no column '" + name + "'. Columns: " + String.join(", ", ReportEntry.FIELDS)));
            } else if (!seen.add(name)) {
                wrong.add(new Reason("row 1", "The column '" + name + "' stands there twice."));
            }
        }
        REQUIRED.stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> wrong.add(new Reason("row 1", "The column '" + name + "' is missing.")));
        if (!wrong.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, wrong);
        }
        return names;
    }

    private static String known(String name) {
        return ReportEntry.FIELDS.stream()
                .filter(field -> field.equalsIgnoreCase(name))
                .findFirst()
                .orElse(name.length() > 60 ? name.substring(0, 60) + "..." : name.toLowerCase(Locale.ROOT));
    }

    private void report(List<String> header, CsvRecord row) {
        long number = row.getStartingLineNumber();
        if (row.getFieldCount() > header.size()) {
            reasons.add(new Reason(
                    "row " + number,
                    "This row has " + row.getFieldCount() + " cells under " + header.size() + " columns. Put a text"
                            + " with delimiters in quotes."));
            return;
        }
        try {
            reports.add(new NumberedReport(
                    number, ReportEntry.of(field -> cell(header, row, field)).read()));
        } catch (Refusal wrong) {
            wrong.reasons().forEach(reason -> reasons.add(NumberedReport.inRow(number, reason)));
        }
    }

    private static String cell(List<String> header, CsvRecord row, String field) {
        int column = header.indexOf(field);
        return column < 0 || column >= row.getFieldCount() ? "" : row.getField(column);
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.invalid("file", "This file is no UTF-8 text. Save it as CSV in UTF-8.");
        }
    }

    /** The one that stands most often in the first line. */
    private static char delimiter(String text) {
        String head = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(head, candidate) > count(head, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }
}
