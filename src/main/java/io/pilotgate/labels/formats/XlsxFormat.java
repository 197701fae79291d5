package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Excel workbooks: the first sheet, long or wide as a CSV.
 *
 * <p>Traps: an id typed as a number lost its leading zeros when it was typed, not here; {@code 1} is kept as 1, not as 1.0; a formula
 * counts with the value that was saved; empty cells at the end of a row are not in the file; dates are numbers, so write them as text.
 */
final class XlsxFormat implements AnnotationFormat {

    /** More than the largest number of a spreadsheet has. */
    private static final int MOST_DIGITS = 400;

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
        try (InputStream file = source.open();
                ReadableWorkbook workbook = new ReadableWorkbook(file);
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

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber().stripTrailingZeros();
            // Written out, 1e999999999 would fill the memory.
            return Math.abs((long) number.scale()) > MOST_DIGITS ? number.toString() : number.toPlainString();
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }
}
