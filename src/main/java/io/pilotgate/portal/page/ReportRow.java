package io.pilotgate.portal.page;

import io.pilotgate.delivery.StoredReport;
import io.pilotgate.kernel.Percent;
import io.pilotgate.pilot.PilotSchedule;

/**
 * A daily report in a list.
 *
 * @param claim the vendor's own figure, "no data" for a day without items
 * @param timeliness "in time" or "late"
 */
public record ReportRow(
        String day,
        String pilotDay,
        long items,
        String claim,
        long exceptions,
        String remarks,
        String at,
        String timeliness) {

    static ReportRow of(StoredReport stored, PilotSchedule schedule) {
        Percent claim = stored.report().claimedAccuracy();
        String version = stored.version() == 1 ? "" : " (version " + stored.version() + ")";
        return new ReportRow(
                Words.date(stored.report().day()) + version,
                "day " + schedule.dayOf(stored.report().day()),
                stored.report().itemsDelivered(),
                claim == null ? "no data" : claim.toString(),
                stored.report().exceptions(),
                stored.report().remarks(),
                Words.time(stored.receivedAt(), schedule.zone()),
                stored.receivedAt().isAfter(schedule.cutOffOn(stored.report().day())) ? "late" : "in time");
    }
}
