package io.pilotgate.demo;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.DailyReport;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.ReportUploads;
import io.pilotgate.delivery.TierCount;
import io.pilotgate.delivery.Turnaround;
import io.pilotgate.demo.PlayedDay.Writing;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.rehearsal.Cast;
import io.pilotgate.rehearsal.OldLabels;
import io.pilotgate.rehearsal.ScriptedVendor;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The simulated vendor: labels on each report day, a report on most of them, a question now and then. */
@Component
@Profile("demo")
class PlayedVendor {

    private final Cast cast;
    private final Pilots pilots;
    private final ScriptedVendor scripted;
    private final ReportUploads reports;
    private final Escalations escalations;
    private final PlayedTalk talk;
    private final PlayedMonths months;

    PlayedVendor(
            Cast cast,
            Pilots pilots,
            ScriptedVendor scripted,
            ReportUploads reports,
            Escalations escalations,
            PlayedTalk talk,
            PlayedMonths months) {
        this.cast = cast;
        this.pilots = pilots;
        this.scripted = scripted;
        this.reports = reports;
        this.escalations = escalations;
        this.talk = talk;
        this.months = months;
    }

    /** Signs, calibrates, and accepts answers. Answers whether it did anything. */
    boolean workOn(PilotId pilot, OldLabels labels) {
        boolean worked = scripted.workOn(pilot, labels);
        return pilots.find(pilot).phase() == Phase.DELIVERY ? talk.takeAnswers(pilot) || worked : worked;
    }

    void deliver(PilotId id, LocalDate today, OldLabels labels, Script script) {
        List<LocalDate> days = pilots.find(id).schedule().reportDays();
        int index = days.indexOf(today);
        if (pilots.find(id).phase() != Phase.DELIVERY || index < 0) {
            return;
        }
        PlayedDay played = script.on(today, days);
        boolean surge = script.isFollowedClosely() && PlayedSurge.isSurge(today, days);
        int share = scripted.deliverShare(id, today, labels).size();
        int items = share
                + (script.isFollowedClosely() ? ofTheMonth(id, today, surge ? share + 2 * PlayedMonths.A_DAY : 0) : 0);
        if (index > 0) {
            LocalDate before = days.get(index - 1);
            PlayedDay late = script.on(before, days);
            if (late.writing() == Writing.A_DAY_LATE) {
                report(id, before, late, items, false);
            }
        }
        if (played.writing() == Writing.IN_TIME) {
            report(id, today, played, items, surge);
        }
        played.question().ifPresent(question -> ask(id, question));
    }

    private void ask(PilotId id, PlayedQuestion asked) {
        escalations.raise(id, asked.kind(), asked.urgency(), asked.item(), asked.text(), cast.vendorOf(id));
    }

    private int ofTheMonth(PilotId id, LocalDate today, int more) {
        return months.deliver(id, today, PlayedMonths.A_DAY + more, BatchPurpose.PRODUCTION);
    }

    private void report(PilotId id, LocalDate day, PlayedDay played, long items, boolean surge) {
        reports.submit(
                id,
                new DailyReport(
                        day,
                        items,
                        played.claim(),
                        played.exceptions(),
                        played.layers().apply(items),
                        surge ? 2 * played.annotators() : played.annotators(),
                        turnaround(items, played.overdue()),
                        "Simulated report."),
                cast.vendorOf(id));
    }

    /** A tenth was rush work, a fifth came in a peak; what was late was usual work. */
    private static Turnaround turnaround(long items, long overdue) {
        long rush = items / 10;
        long peak = items / 5;
        long typical = items - rush - peak;
        return new Turnaround(
                new TierCount(typical, Math.max(0, typical - overdue)),
                new TierCount(peak, peak),
                new TierCount(rush, rush));
    }
}
