package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Excel workbooks: the first sheet, long or wide as a CSV.
 *
 * <p>Traps: an id typed as a number lost its leading zeros when it was typed, not here; {@code 1} is kept as 1, not as 1.0; a formula
 * counts with the value that was saved; empty cells at the end of a row are not in the file; dates are numbers, and
 * counted as the date that they show, such as 2026-03-31.
 */
final class XlsxFormat implements AnnotationFormat {

    /** More than the largest number of a spreadsheet has. */
    private static final int MOST_DIGITS = 400;

    /** Spreadsheets know no day after the year 9999. */
    private static final int MOST_DAYS = 2_958_466;

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /** What in a number's format is no letter of a date: words in quotes, colours and currencies in brackets, escaped signs. */
    private static final Pattern NO_DATE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private static final Pattern DATE = Pattern.compile(".*[yd].*|.*h.*m.*", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String description() {
        return "Excel workbook, first sheet: a row for each answer, or a column for each annotator";
    }

    @Override
    public boolean fits(FileStart start) {
        return start.bytes().startsWith("PK") && (start.bytes().contains("xl/") || start.isNamed("xlsx"));
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        try (ReadableWorkbook workbook = workbook(source);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            read(rows.iterator(), options, sink);
        } catch (ExcelReaderException | IllegalStateException broken) {
            throw broken(source);
        } catch (IOException broken) {
            if (broken instanceof ZipException || broken.getCause() instanceof ZipException) {
                throw broken(source);
            }
            throw broken;
        }
    }

    /** It is held as a whole; one without any styles, as some programs write it, has no dates to tell. */
    private static ReadableWorkbook workbook(LabelSource source) throws IOException {
        try (InputStream file = source.open()) {
            return new ReadableWorkbook(file, WITH_FORMATS);
        } catch (ExcelReaderException noStyles) {
            try (InputStream file = source.open()) {
                return new ReadableWorkbook(file);
            }
        }
    }

    private static Refusal broken(LabelSource source) {
        return Refusal.invalid(
                "file", source.name() + " is no Excel workbook that can be read. Save it again as XLSX.");
    }

    private static void read(Iterator<Row> rows, ReadOptions options, AnnotationSink sink) {
        List<String> first = List.of();
        while (first.isEmpty() && rows.hasNext()) {
            first = cells(rows.next(), 0);
        }
        if (first.isEmpty()) {
            throw Refusal.invalid("file", "The first sheet of the workbook is empty.");
        }
        TableAnswers answers = new TableAnswers(TableColumns.find(first, options), options, sink);
        if (!TableColumns.hasHeader(first, options)) {
            answers.row(new TableRow(Place.row(1), first));
        }
        while (rows.hasNext()) {
            Row row = rows.next();
            List<String> cells = cells(row, first.size());
            if (!cells.isEmpty()) {
                if (cells.size() > first.size()) {
                    throw Refusal.invalid(
                            "row " + row.getRowNum(),
                            "This row has " + cells.size() + " cells instead of " + first.size() + ".");
                }
                answers.row(new TableRow(Place.row(row.getRowNum()), cells));
            }
        }
        answers.end();
    }

    /** As many as the row has; nothing where it is blank. */
    private static List<String> cells(Row row, int least) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(cell == null || cell.getType() == CellType.EMPTY ? "" : text(cell));
        }
        int last = cells.size();
        while (last > least && cells.get(last - 1).isBlank()) {
            last--;
        }
        List<String> filled = cells.subList(0, last);
        return filled.stream().allMatch(String::isBlank) ? List.of() : List.copyOf(filled);
    }

    /** Only whole days from 1900 on have a date; a number that is shown as one and is none stays a number. */
    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        double day = cell.asNumber().doubleValue();
        return format != null
                && day >= 1
                && day < MOST_DAYS
                && DATE.matcher(NO_DATE.matcher(format).replaceAll("")).matches();
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            if (isDate(cell)) {
                LocalDateTime date = cell.asDate();
                return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? date.toLocalDate().toString()
                        : date.toString();
            }
            BigDecimal number = cell.asNumber().stripTrailingZeros();
            // Written out, 1e999999999 would fill the memory.
            return Math.abs((long) number.scale()) > MOST_DIGITS ? number.toString() : number.toPlainString();
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }
}
