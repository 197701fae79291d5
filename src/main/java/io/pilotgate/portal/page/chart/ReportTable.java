package io.pilotgate.portal.page.chart;

import java.util.List;

/**
 * Part of a report.
 *
 * @param columns empty where each row is a name and a value
 * @param more how many rows are not shown
 */
public record ReportTable(String title, List<String> columns, List<ReportRow> rows, int more) {

    public record ReportRow(String name, List<String> cells) {}
}
