package io.pilotgate.portal.page.invoice;

import io.pilotgate.portal.page.chart.Chart;
import io.pilotgate.portal.page.task.TaskRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a pilot's invoices and time sheets.
 *
 * @param tasks what waits for people; empty for a vendor's person
 * @param chart invoiced and payable side by side; null without invoices
 */
public record InvoicesView(
        String id,
        String name,
        List<Row> invoices,
        @Nullable Chart chart,
        List<TaskRow> tasks,
        List<SheetRow> sheets,
        List<DayRow> days,
        boolean mayHandIn) {

    /** An invoice as one line. */
    public record Row(
            String number,
            String path,
            String period,
            String total,
            String payable,
            String approved,
            String state,
            String mark) {}

    public record SheetRow(String fileName, String days, String rows, String received) {}

    /** Hours of a day beside its report. */
    public record DayRow(String day, String hours, String people, String reported, boolean differs) {}
}
