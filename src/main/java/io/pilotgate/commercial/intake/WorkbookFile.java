package io.pilotgate.commercial.intake;

import io.pilotgate.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Excel workbook; a formula counts with the value that was saved, a date as the day it shows. */
final class WorkbookFile {

    /** Spreadsheets keep fractions as binary: 0.1 + 0.2 is not meant to be 0.30000000000000004. */
    private static final int DIGITS = 9;

    /** More than the largest number of a spreadsheet has. */
    private static final int MOST_DIGITS = 400;

    private WorkbookFile() {}

    /** What cannot be unpacked is no workbook, whatever the unpacking calls it. */
    static void read(InputStream file, TableRows rows) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file, new ReadingOptions(true, false));
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            Iterator<Row> all = sheet.iterator();
            while (all.hasNext()) {
                Row row = all.next();
                rows.row(row.getRowNum(), cells(row));
            }
        } catch (ExcelReaderException | IllegalStateException | IOException broken) {
            throw Refusal.invalid("file", "This is no Excel workbook that can be read. Save it again as XLSX.");
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(text(cell));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? day(cell.asDate()) : number(cell.asNumber());
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).contains("yy");
    }

    private static String day(LocalDateTime shown) {
        return shown.toLocalDate().toString();
    }

    /** What no amount can be stays as it is stored: written out, 1e999999999 would fill the memory. */
    private static String number(BigDecimal stored) {
        if (Math.abs((long) stored.scale()) > MOST_DIGITS) {
            return stored.toString();
        }
        BigDecimal plain = stored.scale() > DIGITS ? stored.setScale(DIGITS, RoundingMode.HALF_UP) : stored;
        return plain.stripTrailingZeros().toPlainString();
    }
}
