package io.pilotgate.delivery;

import io.pilotgate.kernel.Refusal.Reason;
import java.util.List;

/**
 * What could be read of a file of daily reports.
 *
 * @param reports of the rows that can be read
 * @param reasons against the others, each with its row and field
 */
public record ReadReports(List<NumberedReport> reports, List<Reason> reasons) {

    public ReadReports {
        reports = List.copyOf(reports);
        reasons = List.copyOf(reasons);
    }
}
