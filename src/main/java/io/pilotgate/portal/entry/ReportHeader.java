package io.pilotgate.portal.entry;

import io.pilotgate.delivery.NumberedReport;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.labels.CellText;
import io.pilotgate.labels.DelimitedRows.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The first row of a file of daily reports.
 *
 * @param names the field of each column; empty where a spreadsheet left a column without a name
 */
record ReportHeader(List<String> names) {

    private static final List<String> REQUIRED = List.of("day", "itemsDelivered", "exceptions", "annotatorsAtWork");

    /** Nobody reads more of them in one answer. */
    private static final int MOST_UNKNOWN = 20;

    /** @throws Refusal with every name that is unknown, missing or there twice */
    static ReportHeader of(Row row) {
        List<String> names = row.cells().stream()
                .map(CellText::strip)
                .map(ReportHeader::known)
                .toList();
        Set<String> seen = new HashSet<>();
        List<Reason> wrong = new ArrayList<>();
        for (String name : names) {
            if (!name.isEmpty() && !ReportEntry.FIELDS.contains(name)) {
                wrong.add(new Reason("row " + row.line(), unknown(name)));
            } else if (!name.isEmpty() && !seen.add(name)) {
                wrong.add(new Reason(
                        "row " + row.line(), "The column '" + name + "' stands there twice. Leave one of them out."));
            }
        }
        List<Reason> told = new ArrayList<>(wrong.subList(0, Math.min(MOST_UNKNOWN, wrong.size())));
        REQUIRED.stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> told.add(new Reason(
                        "row " + row.line(), "The column '" + name + "' is missing. Name it in the first row.")));
        if (!told.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, told);
        }
        return new ReportHeader(names);
    }

    private static String known(String name) {
        return ReportEntry.FIELDS.stream()
                .filter(field -> field.equalsIgnoreCase(name))
                .findFirst()
                .orElse(name);
    }

    private static String unknown(String name) {
        return CellText.damageOf(name)
                .map(damage -> damage.title() + " in " + Refusal.quoted(name) + ". " + damage.mend())
                .orElseGet(() -> "There is no column " + Refusal.quoted(name) + ". Columns: "
                        + String.join(", ", ReportEntry.FIELDS) + ".");
    }

    /** What is wrong with a row before anybody asks what it says; empty where it may be read. */
    List<Reason> reasonsAgainst(Row row) {
        if (row.cells().size() != names.size()) {
            return List.of(new Reason(
                    "row " + row.line(),
                    "This row has " + row.cells().size() + " cells under " + names.size()
                            + " columns. Look for a missing or surplus delimiter, and put a text with delimiters in"
                            + " quotes."));
        }
        List<Reason> reasons = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            lookAt(row, column, reasons);
        }
        return reasons;
    }

    private void lookAt(Row row, int column, List<Reason> reasons) {
        String cell = row.cells().get(column);
        String name = names.get(column);
        if (name.isEmpty() && !CellText.strip(cell).isEmpty()) {
            reasons.add(NumberedReport.inRow(
                    row.line(),
                    new Reason(
                            "column " + (column + 1),
                            Refusal.quoted(cell) + " stands under no name. Name the column, or empty it.")));
        }
        CellText.damageOf(cell)
                .ifPresent(damage -> reasons.add(NumberedReport.inRow(
                        row.line(),
                        new Reason(
                                name.isEmpty() ? "column " + (column + 1) : name,
                                damage.title() + " in " + Refusal.quoted(cell) + ". " + damage.mend()))));
    }

    ReportEntry entry(Row row) {
        return ReportEntry.of(field -> {
            int column = names.indexOf(field);
            return column < 0 ? "" : CellText.strip(row.cells().get(column));
        });
    }

    /** @param field by its name, or as {@code column 3} where it has none */
    String cell(Row row, String field) {
        int column = field.startsWith("column ")
                ? Integer.parseInt(field.substring("column ".length())) - 1
                : names.indexOf(field);
        return column < 0 || column >= row.cells().size()
                ? ""
                : CellText.strip(row.cells().get(column));
    }
}
