package io.pilotgate.portal.page.pilot;

import io.pilotgate.delivery.Escalation;
import io.pilotgate.grading.SamplePlans;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.EscalationDesk;
import io.pilotgate.portal.ReportDesk;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.PilotHeads;
import io.pilotgate.portal.page.VendorPanel;
import io.pilotgate.portal.page.delivery.HandInViews;
import io.pilotgate.portal.page.delivery.WorkSections;
import io.pilotgate.portal.page.escalation.EscalationRow;
import io.pilotgate.portal.page.figures.BlindPanel;
import io.pilotgate.portal.page.figures.DecisionPanels;
import io.pilotgate.portal.page.figures.VendorSampleView;
import io.pilotgate.portal.page.report.ReportCalendar;
import io.pilotgate.portal.page.report.ReportsViews;
import io.pilotgate.portal.page.truth.SealSections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers a pilot's page for the vendor's people: no truth, nothing graded before the decision, no task, no audit trail. */
@Component
class VendorPilotViews {

    private final PilotHeads heads;
    private final VendorDates dates;
    private final ReportCalendar calendar;
    private final ReportDesk reports;
    private final ObjectProvider<VendorPanel> panels;
    private final EscalationDesk escalations;
    private final WorkSections work;
    private final SealSections seals;
    private final HandInViews desks;
    private final BlindPanel blind;
    private final DecisionPanels decision;
    private final SamplePlans plans;

    VendorPilotViews(
            PilotHeads heads,
            VendorDates dates,
            ReportCalendar calendar,
            ReportDesk reports,
            ObjectProvider<VendorPanel> panels,
            EscalationDesk escalations,
            WorkSections work,
            SealSections seals,
            HandInViews desks,
            BlindPanel blind,
            DecisionPanels decision,
            SamplePlans plans) {
        this.heads = heads;
        this.dates = dates;
        this.calendar = calendar;
        this.reports = reports;
        this.panels = panels;
        this.escalations = escalations;
        this.work = work;
        this.seals = seals;
        this.desks = desks;
        this.blind = blind;
        this.decision = decision;
        this.plans = plans;
    }

    VendorPilotView of(Pilot pilot) {
        return new VendorPilotView(
                heads.of(pilot),
                dates.of(pilot),
                calendar.of(pilot),
                ReportsViews.line(pilot, reports.days(pilot)),
                panels.orderedStream().map(panel -> panel.of(pilot)).toList(),
                unsettled(pilot),
                work.of(pilot),
                plans.of(pilot.id())
                        .map(plan -> VendorSampleView.of(plan, pilot.schedule().zone()))
                        .orElse(null),
                seals.of(pilot),
                desks.of(pilot),
                outcome(pilot));
    }

    private List<EscalationRow> unsettled(Pilot pilot) {
        Map<Integer, Set<Integer>> waiting = escalations.waiting(pilot);
        return escalations.of(pilot).stream()
                .filter(escalation -> escalation.isOpen() || escalation.isAnswered())
                .sorted(Comparator.comparing(Escalation::number).reversed())
                .map(escalation -> EscalationRow.of(
                        escalation,
                        escalations.timing(pilot, escalation),
                        waiting.getOrDefault(escalation.number(), Set.of()),
                        pilot))
                .toList();
    }

    private List<Panel> outcome(Pilot pilot) {
        return pilot.phase() == Phase.DECIDED
                ? Stream.concat(Stream.of(decision.outcome(pilot)), blind.verdicts(pilot).stream())
                        .toList()
                : List.of();
    }
}
