package io.pilotgate.delivery;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.pilot.PilotSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A report out of a file.
 *
 * @param row its line there
 */
public record NumberedReport(long row, DailyReport report) {

    /** Where a reason stands against a row of a file. */
    public static Reason inRow(long row, Reason reason) {
        return new Reason("row " + row + ", " + reason.place(), reason.text());
    }

    /** @throws Refusal with everything that is wrong with any of them */
    static void check(List<NumberedReport> rows, PilotSchedule schedule, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        Map<LocalDate, Long> seen = new HashMap<>();
        for (NumberedReport row : rows) {
            ReportRules.reasons(row.report(), schedule, now).forEach(reason -> reasons.add(inRow(row.row(), reason)));
            Long before = seen.putIfAbsent(row.report().day(), row.row());
            if (before != null) {
                reasons.add(inRow(
                        row.row(),
                        new Reason(
                                "day",
                                row.report().day() + " is reported in row " + before + " already. Leave one of them"
                                        + " out.")));
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }
}
