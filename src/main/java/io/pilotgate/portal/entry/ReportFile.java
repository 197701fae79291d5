package io.pilotgate.portal.entry;

import io.pilotgate.delivery.NumberedReport;
import io.pilotgate.delivery.ReadReports;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.labels.DelimitedRows;
import io.pilotgate.labels.DelimitedRows.Row;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** Daily reports out of a delimited file: the first row names the columns, each further row is one report. */
public final class ReportFile {

    private static final int MOST_ROWS = 200;

    private final DelimitedRows rows;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<NumberedReport> reports = new ArrayList<>();

    private ReportFile(DelimitedRows rows) {
        this.rows = rows;
    }

    /** @throws Refusal where it is no table, or its first row does not name the columns */
    public static ReadReports read(byte[] content) {
        return DelimitedRows.read(new ByteArrayInputStream(content), rows -> new ReportFile(rows).read());
    }

    /** What stands in a row under a field, or in a numbered column; empty where nothing does. */
    public static String cell(byte[] content, long line, String field) {
        return DelimitedRows.read(new ByteArrayInputStream(content), rows -> {
            Row first = rows.next();
            Row row = first;
            while (row != null && row.line() < line) {
                row = rows.next();
            }
            return first == null || row == null || row.line() != line
                    ? ""
                    : ReportHeader.of(first).cell(row, field);
        });
    }

    private ReadReports read() {
        Row first = rows.next();
        if (first == null) {
            return finished(0);
        }
        ReportHeader header = ReportHeader.of(first);
        int count = 0;
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (++count > MOST_ROWS) {
                throw Refusal.invalid(
                        "file", "A file holds at most " + MOST_ROWS + " reports. Split it into several files.");
            }
            report(header, row);
        }
        return finished(count);
    }

    private void report(ReportHeader header, Row row) {
        List<Reason> unreadable = header.reasonsAgainst(row);
        reasons.addAll(unreadable);
        if (unreadable.isEmpty()) {
            try {
                reports.add(new NumberedReport(row.line(), header.entry(row).read()));
            } catch (Refusal wrong) {
                wrong.reasons().forEach(reason -> reasons.add(NumberedReport.inRow(row.line(), reason)));
            }
        }
    }

    private ReadReports finished(int count) {
        rows.stopped().ifPresent(stop -> reasons.add(new Reason("row " + stop.line(), stop.text())));
        if (count == 0 && !reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        if (count == 0) {
            throw Refusal.invalid("file", "The file has no report under its first row. Write one report a row.");
        }
        return new ReadReports(reports, reasons);
    }
}
