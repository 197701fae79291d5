package io.pilotgate.evaluation.questionnaire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A template as a person has it open: to fill in, and to break in the ways that people break them. */
final class TrialWorkbook {

    /** Writes a cell in another way than as a text. */
    private interface Pen {
        void write(Worksheet sheet, int row, int column);
    }

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    private final Map<String, Map<String, Pen>> pens = new LinkedHashMap<>();
    private final Map<String, int[]> merged = new LinkedHashMap<>();

    TrialWorkbook(byte[] template) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            workbook.getSheets().forEach(sheet -> {
                List<List<String>> rows = new ArrayList<>();
                try (Stream<Row> read = sheet.openStream()) {
                    read.forEach(row -> {
                        while (rows.size() < row.getRowNum()) {
                            rows.add(new ArrayList<>());
                        }
                        List<String> cells = rows.get(row.getRowNum() - 1);
                        for (int column = 0; column < row.getCellCount(); column++) {
                            cells.add(row.getOptionalCell(column).isPresent() ? row.getCellText(column) : "");
                        }
                    });
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                sheets.put(sheet.getName(), rows);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sheet that asks a question. */
    String sheetOf(String key) {
        return sheets.entrySet().stream()
                .filter(sheet ->
                        sheet.getValue().stream().anyMatch(row -> cell(row, 0).equals(key)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Such as {@code Quality and accuracy!C14}. */
    String place(String key, char column) {
        return sheetOf(key) + "!" + column + rowOf(key);
    }

    int rowOf(String key) {
        List<List<String>> rows = rows(sheetOf(key));
        for (int row = 0; row < rows.size(); row++) {
            if (cell(rows.get(row), 0).equals(key)) {
                return row + 1;
            }
        }
        throw new IllegalArgumentException(key);
    }

    TrialWorkbook answer(String key, String text) {
        return write(sheetOf(key), rowOf(key), 'C', text);
    }

    TrialWorkbook link(String key, String text) {
        return write(sheetOf(key), rowOf(key), 'E', text);
    }

    TrialWorkbook write(String sheet, int row, char column, String text) {
        List<List<String>> rows = rows(sheet);
        while (rows.size() < row) {
            rows.add(new ArrayList<>());
        }
        List<String> cells = rows.get(row - 1);
        while (cells.size() <= column - 'A') {
            cells.add("");
        }
        cells.set(column - 'A', text);
        return this;
    }

    TrialWorkbook formula(String key, String formula) {
        return pen(key, (sheet, row, column) -> sheet.formula(row, column, formula));
    }

    TrialWorkbook number(String key, double value, String format) {
        return pen(key, (sheet, row, column) -> {
            sheet.value(row, column, value);
            sheet.style(row, column).format(format).set();
        });
    }

    TrialWorkbook truth(String key, boolean value) {
        return pen(key, (sheet, row, column) -> sheet.value(row, column, value));
    }

    TrialWorkbook merge(String sheet, int top, int bottom) {
        merged.put(sheet, new int[] {top - 1, bottom - 1});
        return this;
    }

    TrialWorkbook rename(String sheet, String other) {
        sheets.put(other, rows(sheet));
        sheets.remove(sheet);
        return this;
    }

    TrialWorkbook drop(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    TrialWorkbook addSheet(String name) {
        sheets.put(name, new ArrayList<>(List.of(List.of("Notes"))));
        return this;
    }

    TrialWorkbook removeRow(String key) {
        rows(sheetOf(key)).remove(rowOf(key) - 1);
        return this;
    }

    TrialWorkbook repeatRow(String key) {
        List<List<String>> rows = rows(sheetOf(key));
        rows.add(new ArrayList<>(rows.get(rowOf(key) - 1)));
        return this;
    }

    TrialWorkbook insertRowBefore(String key) {
        rows(sheetOf(key)).add(rowOf(key) - 1, new ArrayList<>());
        return this;
    }

    /** As a sort by some column leaves them. */
    TrialWorkbook reverseRows(String sheet) {
        List<List<String>> rows = rows(sheet);
        List<List<String>> body = new ArrayList<>(rows.subList(1, rows.size()));
        Collections.reverse(body);
        sheets.put(
                sheet,
                new ArrayList<>(
                        Stream.concat(Stream.of(rows.get(0)), body.stream()).toList()));
        return this;
    }

    /** As cells that were pasted one row too low. */
    TrialWorkbook shiftAnswersDown(String sheet) {
        List<List<String>> rows = rows(sheet);
        for (int row = rows.size(); row > 2; row--) {
            write(sheet, row, 'C', cell(rows.get(row - 2), 2));
        }
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            sheets.forEach((name, rows) -> {
                Worksheet sheet = workbook.newWorksheet(name);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        cell(sheet, name, row, column, rows.get(row).get(column));
                    }
                }
                if (merged.containsKey(name)) {
                    sheet.range(merged.get(name)[0], 2, merged.get(name)[1], 2).merge();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void cell(Worksheet sheet, String name, int row, int column, String text) {
        Pen pen = pens.getOrDefault(name, Map.of()).get(row + "/" + column);
        if (pen != null) {
            pen.write(sheet, row, column);
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    private TrialWorkbook pen(String key, Pen pen) {
        String sheet = sheetOf(key);
        answer(key, "?");
        pens.computeIfAbsent(sheet, name -> new LinkedHashMap<>()).put((rowOf(key) - 1) + "/2", pen);
        return this;
    }

    private List<List<String>> rows(String sheet) {
        return Objects.requireNonNull(sheets.get(sheet));
    }

    private static String cell(List<String> row, int column) {
        return row.size() > column ? row.get(column) : "";
    }
}
