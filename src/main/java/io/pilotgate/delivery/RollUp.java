package io.pilotgate.delivery;

import java.time.LocalDate;

/**
 * The daily reports of one week or month in one figure each.
 *
 * @param kind week or month
 * @param period such as 2026-W03 or 2026-01
 * @param first its first report day
 * @param last its last report day
 * @param closed whether the cut-off of its last report day has passed
 * @param days its report days: reported, missing and waiting ones by name
 * @param totals what the reports in force say
 */
public record RollUp(
        Kind kind,
        String period,
        LocalDate first,
        LocalDate last,
        boolean closed,
        ReportDays days,
        ReportTotals totals) {

    /** What is rolled up. */
    public enum Kind {
        /** An ISO week: Monday to Sunday, named after the year of its Thursday. */
        WEEK,
        /** A calendar month. */
        MONTH
    }
}
