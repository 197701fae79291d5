package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.DelimitedRows.Row;
import java.io.InputStream;

/** One way through a file, from its first byte to its last. */
final class FilePass {

    private final LabelColumns columns;
    private final FileContent content;
    private final RowChecks checks;
    private final boolean discreet;

    FilePass(LabelColumns columns, FileContent content, RowChecks checks, boolean discreet) {
        this.columns = columns;
        this.content = content;
        this.checks = checks;
        this.discreet = discreet;
    }

    LabelSummary over(InputStream file) {
        return DelimitedRows.read(file, columns.delimiter(), discreet, this::over);
    }

    private LabelSummary over(DelimitedRows rows) {
        Row first = rows.next();
        if (first == null || first.isDamaged()) {
            rows.refuseOtherKind();
        }
        if (first == null) {
            throw nothingIn(rows);
        }
        ColumnLayout layout = layout(first);
        for (Row row = columns.header() ? rows.next() : first; row != null; row = rows.next()) {
            checks.row(new RowCells(row.line(), row.cells(), layout));
        }
        rows.stopped().ifPresent(checks.findings()::add);
        checks.findings().refuseIfAny();
        if (checks.rows() == 0) {
            throw Refusal.invalid("file", "The file has a header and no rows. Give one with a row for every label.");
        }
        return new LabelSummary(checks.rows(), checks.items(), layout.resolved(rows.delimiter()));
    }

    private ColumnLayout layout(Row first) {
        if (columns.header()) {
            // Names that may be garbled are not fit to name columns by.
            checks.header(new RowCells(first.line(), first.cells(), ColumnLayout.unnamed(first.cells())));
            checks.findings().refuseIfAny();
        }
        return new ColumnSearch(columns, first, discreet).layoutFor(content);
    }

    private Refusal nothingIn(DelimitedRows rows) {
        rows.stopped().ifPresent(checks.findings()::add);
        checks.findings().refuseIfAny();
        return Refusal.invalid(
                "file", "Nothing stands in the file's rows. Give one with a row of names and rows of data.");
    }
}
