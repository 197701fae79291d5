package io.pilotgate.delivery;

import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.pilot.PilotSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a daily report must say, and what it cannot say; every reason against it at once. */
final class ReportRules {

    private static final long MOST = 1_000_000_000;
    private static final int LONGEST_REMARK = 2000;

    private final DailyReport report;
    private final List<Reason> reasons = new ArrayList<>();

    private ReportRules(DailyReport report) {
        this.report = report;
    }

    static List<Reason> reasons(DailyReport report, PilotSchedule schedule, Instant now) {
        ReportRules rules = new ReportRules(report);
        rules.day(schedule, now);
        rules.volume();
        rules.people();
        for (QaStep step : QaStep.values()) {
            rules.layer(
                    "qa." + step.name().toLowerCase(java.util.Locale.ROOT),
                    report.qa().of(step));
        }
        rules.turnaround();
        rules.require(
                report.remarks().length() <= LONGEST_REMARK,
                "remarks",
                "Remarks have at most " + LONGEST_REMARK + " characters.");
        return rules.reasons;
    }

    private void day(PilotSchedule schedule, Instant now) {
        List<LocalDate> days = schedule.reportDays();
        if (!days.contains(report.day())) {
            reasons.add(new Reason(
                    "day",
                    report.day() + " is not a report day of this pilot. Report days are the working days from "
                            + days.get(0) + " to " + days.get(days.size() - 1) + "."));
        } else if (report.day().isAfter(LocalDate.ofInstant(now, schedule.zone()))) {
            reasons.add(new Reason("day", report.day() + " is in the future. Report a day when its work is done."));
        }
    }

    private void volume() {
        require(
                isCount(report.itemsDelivered()),
                "itemsDelivered",
                "The number of items delivered is 0 or more, at most " + MOST + ".");
        require(
                report.exceptions() >= 0 && report.exceptions() <= Math.max(0, report.itemsDelivered()),
                "exceptions",
                "Exceptions are 0 up to the number of items delivered.");
        require(
                (report.claimedAccuracy() == null) == (report.itemsDelivered() == 0),
                "claimedAccuracy",
                "State your own accuracy for a day with items; leave it empty for a day without: no data is not a"
                        + " score.");
    }

    private void people() {
        Long annotators = report.annotatorsAtWork();
        require(
                annotators != null && isCount(annotators) && (annotators > 0 || report.itemsDelivered() <= 0),
                "annotatorsAtWork",
                "State how many annotators were at work: at least 1 on a day with items, 0 on one without.");
    }

    private void layer(String place, @Nullable QaLayer layer) {
        if (layer != null) {
            require(isCount(layer.checked()), place + ".checked", "Items checked are 0 or more, at most " + MOST + ".");
            require(
                    layer.errorsFound() >= 0 && layer.errorsFound() <= Math.max(0, layer.checked()),
                    place + ".errorsFound",
                    "Errors found are 0 up to the number of items checked.");
        }
    }

    private void turnaround() {
        long finished = 0;
        for (SlaTier tier : SlaTier.values()) {
            TierCount count = report.turnaround().of(tier);
            if (count != null) {
                tier("turnaround." + tier.name().toLowerCase(java.util.Locale.ROOT), count);
                finished += Math.min(MOST, Math.max(0, count.finished()));
            }
        }
        require(
                finished <= Math.max(0, report.itemsDelivered()),
                "turnaround.typical.finished",
                "Each item is of one tier: " + finished + " in all tiers are more than the " + report.itemsDelivered()
                        + " items of the day.");
    }

    private void tier(String place, TierCount count) {
        require(isCount(count.finished()), place + ".finished", "Items finished are 0 or more, at most " + MOST + ".");
        require(
                count.withinSla() >= 0 && count.withinSla() <= Math.max(0, count.finished()),
                place + ".withinSla",
                "Items within the SLA are 0 up to the items finished in this tier.");
    }

    private static boolean isCount(long number) {
        return number >= 0 && number <= MOST;
    }

    private void require(boolean holds, String place, String mend) {
        if (!holds) {
            reasons.add(new Reason(place, mend));
        }
    }
}
