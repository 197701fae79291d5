package io.pilotgate.commercial.intake;

import io.pilotgate.kernel.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a table, whatever kind of file it is in: the first row names the columns. */
final class TableRows {

    private static final int LONGEST_CELL = 4000;

    private final FieldNames names;
    private final RawFile target;
    private @Nullable List<String> header;

    TableRows(FieldNames names, RawFile target) {
        this.names = names;
        this.target = target;
    }

    void row(long line, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (header == null) {
            header = header(line, cells);
        } else {
            data(line, header, cells);
        }
    }

    void end() {
        if (header == null) {
            throw Refusal.invalid("file", "The file is empty: its first line names the columns.");
        }
    }

    private List<String> header(long line, List<String> cells) {
        List<String> fields = cells.stream().map(cell -> field(line, cell)).toList();
        if (fields.stream().distinct().count() < fields.size()) {
            throw Refusal.invalid("line " + line, "Two columns are of the same name. Leave one of them out.");
        }
        return fields;
    }

    private String field(long line, String cell) {
        String field = names.of(cell);
        if (field == null) {
            throw Refusal.invalid(
                    "line " + line,
                    "There is no column " + Refusal.quoted(cell.strip()) + " here. The first line names the columns: "
                            + names.listed() + ".");
        }
        return field;
    }

    private void data(long line, List<String> fields, List<String> cells) {
        if (cells.size() > fields.size()) {
            target.problem(
                    "line " + line,
                    "There are " + cells.size() + " cells and " + fields.size()
                            + " columns. Put a cell with a delimiter in it in quotes.");
            return;
        }
        Map<String, String> row = new HashMap<>();
        for (int index = 0; index < cells.size(); index++) {
            put(line, fields.get(index), cells.get(index).strip(), row);
        }
        if (!row.isEmpty()) {
            target.row(new RawRow(line, row));
        }
    }

    private void put(long line, String field, String cell, Map<String, String> row) {
        if (cell.isEmpty()) {
            return;
        }
        if (cell.length() > LONGEST_CELL) {
            target.problem("line " + line, "A cell has at most " + LONGEST_CELL + " characters.");
        } else if (names.ofWhole().contains(field)) {
            target.field("line " + line, field, cell);
        } else {
            row.put(field, cell);
        }
    }
}
