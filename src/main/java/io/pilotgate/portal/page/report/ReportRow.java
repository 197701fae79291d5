package io.pilotgate.portal.page.report;

import io.pilotgate.delivery.DailyReport;
import io.pilotgate.delivery.QaStep;
import io.pilotgate.delivery.ReportApproval;
import io.pilotgate.delivery.SlaTier;
import io.pilotgate.delivery.StoredReport;
import io.pilotgate.kernel.Percent;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Shares;
import io.pilotgate.portal.page.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A version of a daily report in a list.
 *
 * @param pilotDay its version and the day of the pilot
 * @param standing whether it counts, in words
 * @param style its class in the style sheet
 * @param decided who approved or rejected it and why; empty where nobody did
 * @param claim the vendor's own figure, "no data" for a day without items
 * @param timeliness "in time" or "late"
 */
public record ReportRow(
        String day,
        String pilotDay,
        String standing,
        String style,
        String decided,
        long items,
        String claim,
        long exceptions,
        List<Fact> layers,
        String annotators,
        List<Fact> turnaround,
        String remarks,
        String at,
        String timeliness) {

    /** @param inForce whether it is the version that counts for its day */
    static ReportRow of(StoredReport stored, boolean inForce, PilotSchedule schedule) {
        DailyReport report = stored.report();
        Percent claim = report.claimedAccuracy();
        Long annotators = report.annotatorsAtWork();
        String standing = inForce ? "in force" : standing(stored.approval());
        return new ReportRow(
                Words.date(report.day()),
                "version " + stored.version() + ", day " + schedule.dayOf(report.day()),
                standing,
                inForce ? "met" : stored.approval().state() == ReportApproval.State.PENDING ? "waived" : "old",
                decided(stored.approval(), schedule.zone()),
                report.itemsDelivered(),
                claim == null ? Shares.NO_DATA : claim.toString(),
                report.exceptions(),
                layers(report),
                annotators == null ? Shares.NO_DATA : annotators.toString(),
                turnaround(report),
                report.remarks(),
                Words.time(stored.receivedAt(), schedule.zone()),
                stored.receivedAt().isAfter(schedule.cutOffOn(report.day())) ? "late" : "in time");
    }

    private static String standing(ReportApproval approval) {
        return switch (approval.state()) {
            case NOT_NEEDED, APPROVED -> "replaced";
            case PENDING -> "waits for approval";
            case REJECTED -> "rejected";
            case SUPERSEDED -> "superseded while waiting";
        };
    }

    private static String decided(ReportApproval approval, ZoneId zone) {
        var at = approval.at();
        if (at == null || approval.by() == null) {
            return "";
        }
        return (approval.state() == ReportApproval.State.APPROVED ? "Approved by " : "Rejected by ")
                + Named.of(approval.by())
                + " on " + Words.time(at, zone)
                + (approval.reason().isEmpty() ? "" : ": " + approval.reason());
    }

    private static List<Fact> layers(DailyReport report) {
        List<Fact> facts = new ArrayList<>();
        for (QaStep step : QaStep.values()) {
            var layer = report.qa().of(step);
            facts.add(new Fact(
                    step.title(),
                    layer == null ? Shares.NO_DATA : layer.errorsFound() + " of " + layer.checked() + " wrong"));
        }
        return facts;
    }

    private static List<Fact> turnaround(DailyReport report) {
        List<Fact> facts = new ArrayList<>();
        for (SlaTier tier : SlaTier.values()) {
            var count = report.turnaround().of(tier);
            facts.add(new Fact(
                    tier.title(),
                    count == null ? Shares.NO_DATA : count.withinSla() + " of " + count.finished() + " in time"));
        }
        return facts;
    }
}
