package io.pilotgate.delivery;

import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.pilot.PilotSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report out of a file.
 *
 * @param row its line there; 0 where the file is this one report
 */
public record NumberedReport(long row, DailyReport report) {

    private static final Pattern IN_ROW = Pattern.compile("row (\\d+)");

    /** Where a reason stands against a row of a file. */
    public static Reason inRow(long row, Reason reason) {
        return row == 0 ? reason : new Reason("row " + row + ", " + reason.place(), reason.text());
    }

    /** The row that a reason is about; 0 where it is about the file. */
    static long rowOf(Reason reason) {
        Matcher place = IN_ROW.matcher(reason.place());
        return place.lookingAt() ? Long.parseLong(place.group(1)) : 0;
    }

    /** Everything that is wrong with any of them. */
    static List<Reason> reasons(List<NumberedReport> rows, PilotSchedule schedule, Instant now) {
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
        return reasons;
    }
}
