package io.pilotgate.demo;

import io.pilotgate.delivery.DailyReport;
import io.pilotgate.delivery.Escalation;
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

    PlayedVendor(Cast cast, Pilots pilots, ScriptedVendor scripted, ReportUploads reports, Escalations escalations) {
        this.cast = cast;
        this.pilots = pilots;
        this.scripted = scripted;
        this.reports = reports;
        this.escalations = escalations;
    }

    /** Signs, calibrates, and accepts answers. Answers whether it did anything. */
    boolean workOn(PilotId pilot, OldLabels labels) {
        boolean worked = scripted.workOn(pilot, labels);
        if (pilots.find(pilot).phase() != Phase.DELIVERY) {
            return worked;
        }
        List<Escalation> answered = escalations.of(pilot).stream()
                .filter(question -> question.isAnswered() && !question.isAccepted())
                .toList();
        answered.forEach(question -> escalations.accept(pilot, question.number(), cast.vendorOf(pilot)));
        return worked || !answered.isEmpty();
    }

    void deliver(PilotId id, LocalDate today, OldLabels labels, Script script) {
        List<LocalDate> days = pilots.find(id).schedule().reportDays();
        int index = days.indexOf(today);
        if (pilots.find(id).phase() != Phase.DELIVERY || index < 0) {
            return;
        }
        PlayedDay played = script.on(today, days);
        int items = scripted.deliverShare(id, today, labels).size();
        if (index > 0) {
            LocalDate before = days.get(index - 1);
            PlayedDay late = script.on(before, days);
            if (late.writing() == Writing.A_DAY_LATE) {
                report(id, before, late, items);
            }
        }
        if (played.writing() == Writing.IN_TIME) {
            report(id, today, played, items);
        }
        played.question().ifPresent(question -> ask(id, question));
    }

    private void ask(PilotId id, PlayedQuestion asked) {
        escalations.raise(id, asked.kind(), asked.urgency(), asked.item(), asked.text(), cast.vendorOf(id));
    }

    private void report(PilotId id, LocalDate day, PlayedDay played, long items) {
        reports.submit(
                id,
                new DailyReport(
                        day,
                        items,
                        played.claim(),
                        played.exceptions(),
                        played.layers().apply(items),
                        played.annotators(),
                        new Turnaround(new TierCount(items, items - played.overdue()), null, null),
                        "Simulated report."),
                cast.vendorOf(id));
    }
}
