package io.pilotgate.portal;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table to save for a spreadsheet. Every cell is text: nothing that anybody entered is ever run as a formula.
 *
 * @param name of letters that every machine knows, without its ending
 */
public record Sheet(String name, List<String> columns, List<List<String>> rows) {

    private static final Pattern FIGURE = Pattern.compile("-[0-9]+([.][0-9]+)?");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param ending {@code csv} or {@code xlsx} */
    public void write(HttpServletResponse response, String ending) throws IOException {
        boolean workbook = ending.equals("xlsx");
        Download.head(response, name + "." + ending, workbook ? XLSX : "text/csv;charset=UTF-8");
        if (workbook) {
            writeWorkbook(response);
        } else {
            writeCsv(response);
        }
    }

    private void writeCsv(HttpServletResponse response) throws IOException {
        Writer target = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(target);
        csv.writeRecord(columns);
        rows.forEach(row -> csv.writeRecord(row.stream().map(Sheet::harmless).toList()));
        csv.flush();
    }

    private void writeWorkbook(HttpServletResponse response) throws IOException {
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Pilotgate", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Figures");
            write(sheet, 0, columns);
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row));
            }
        }
    }

    /** Cells of a workbook that are text are never taken for a formula. */
    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    /** A spreadsheet takes a text that begins like this for a formula, and runs it; a figure under zero is a figure. */
    static String harmless(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return formula && !FIGURE.matcher(text).matches() ? "'" + text : text;
    }
}
