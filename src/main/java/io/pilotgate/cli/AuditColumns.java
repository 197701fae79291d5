package io.pilotgate.cli;

import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.DelimitedRows.Row;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a row of audits has its day, how many are correct, and of how many: by the names of the first row, else in this order. A first
 * row of counts is a day already.
 */
record AuditColumns(Row first, boolean inFirstRow, int day, int correct, int audited) {

    private static final int COLUMNS = 3;

    /** @throws Refusal where the first row is no row of three columns */
    static AuditColumns of(@Nullable Row first) {
        if (first == null || first.cells().size() < COLUMNS) {
            throw Refusal.invalid("line 1", "The first row names three columns: day, correct, audited.");
        }
        List<String> names = first.cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (isCount(names.get(1)) && isCount(names.get(2))) {
            return new AuditColumns(first, true, 0, 1, 2);
        }
        boolean named = List.of("day", "correct", "audited").stream().allMatch(names::contains);
        return named
                ? new AuditColumns(
                        first, false, names.indexOf("day"), names.indexOf("correct"), names.indexOf("audited"))
                : new AuditColumns(first, false, 0, 1, 2);
    }

    String day(Row row) {
        return row.cells().get(day).strip();
    }

    /**
     * The test looks at days as they came: the newest first would be another verdict.
     *
     * @param last the day of the row before; days that are no dates are in the order of the file
     * @throws Refusal where the row is of an earlier date
     */
    void refuseBefore(String last, Row row) {
        if (isDate(last) && isDate(day(row)) && day(row).compareTo(last) < 0) {
            throw Refusal.invalid(
                    "line " + row.line(),
                    Refusal.quoted(day(row)) + " comes after " + Refusal.quoted(last)
                            + ". Put the days in order, the first one first.");
        }
    }

    private static boolean isDate(String day) {
        return day.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    /** @throws Refusal where the row holds no counts, or more correct items than audited ones */
    Proportion audited(Row row) {
        List<String> cells = row.cells();
        if (cells.size() <= Math.max(day, Math.max(correct, audited))
                || !isCount(cells.get(correct))
                || !isCount(cells.get(audited))) {
            throw Refusal.invalid(
                    "line " + row.line(), "A row is a day, how many are correct, and how many were audited.");
        }
        long right = Long.parseLong(cells.get(correct).strip());
        long n = Long.parseLong(cells.get(audited).strip());
        if (right > n) {
            throw Refusal.invalid("line " + row.line(), right + " cannot be correct of " + n + " audited items.");
        }
        return new Proportion(right, n);
    }

    private static boolean isCount(String cell) {
        return cell.strip().matches("\\d{1,9}");
    }
}
