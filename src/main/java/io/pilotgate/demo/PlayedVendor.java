package io.pilotgate.demo;

import io.pilotgate.delivery.DailyReport;
import io.pilotgate.delivery.Escalation;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.QaLayer;
import io.pilotgate.delivery.QaLayers;
import io.pilotgate.delivery.ReportUploads;
import io.pilotgate.delivery.TierCount;
import io.pilotgate.delivery.Turnaround;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.kernel.Percent;
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
        answered.forEach(question -> escalations.accept(pilot, question.number(), cast.vendor()));
        return worked || !answered.isEmpty();
    }

    void deliver(PilotId id, LocalDate today, OldLabels labels) {
        List<LocalDate> days = pilots.find(id).schedule().reportDays();
        int index = days.indexOf(today);
        if (pilots.find(id).phase() != Phase.DELIVERY || index < 0) {
            return;
        }
        DemoDay kind = DemoDay.of(today, days);
        int items = scripted.deliverShare(id, today, labels).size();
        if (index > 0 && DemoDay.of(days.get(index - 1), days).isLate(days.get(index - 1))) {
            report(id, days.get(index - 1), kind, items);
        }
        if (!kind.isForgotten(today) && !kind.isLate(today)) {
            report(id, today, kind, items);
        }
        if (kind != DemoDay.USUAL && kind.isMonday(today)) {
            ask(id, kind);
        }
    }

    private void ask(PilotId id, DemoDay kind) {
        boolean urgent = kind == DemoDay.BAD;
        escalations.raise(
                id,
                urgent ? EscalationKind.GUIDELINE_GAP : EscalationKind.AMBIGUOUS_ITEM,
                urgent ? Urgency.RUSH : Urgency.TYPICAL,
                urgent ? "" : "invoice-00140",
                urgent
                        ? "Simulated: credit notes look like invoices. The SOP says nothing of them. Which label?"
                        : "Simulated: the amount is in two currencies. Approve or query?",
                cast.vendor());
    }

    private void report(PilotId id, LocalDate day, DemoDay kind, long items) {
        boolean bad = kind == DemoDay.BAD;
        reports.submit(
                id,
                new DailyReport(
                        day,
                        items,
                        Percent.of(kind.hasLowClaim(day) ? "0.94" : bad ? "0.985" : "0.995"),
                        bad ? 7 : 1,
                        new QaLayers(
                                new QaLayer(items, bad ? 9 : 2),
                                new QaLayer(items / 3, bad ? 4 : 1),
                                new QaLayer(6, 0)),
                        bad ? 4L : 6L,
                        new Turnaround(new TierCount(items, bad ? items - 15 : items), null, null),
                        "Simulated report."),
                cast.vendor());
    }
}
