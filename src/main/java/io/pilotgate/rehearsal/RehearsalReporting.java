package io.pilotgate.rehearsal;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.statistics.TiePolicy;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.rehearsal.Rehearsal.Played;
import io.pilotgate.rehearsal.RehearsalReport.DecisionFigure;
import io.pilotgate.rehearsal.RehearsalReport.GateOutcome;
import io.pilotgate.rehearsal.RehearsalReport.WaivedGap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts a played pilot into its report. */
@Component
@Profile("rehearse")
class RehearsalReporting {

    private final Figures figures;
    private final Gates gates;
    private final AuditTrail audit;
    private final RehearsalFolder folder;

    RehearsalReporting(Figures figures, Gates gates, AuditTrail audit, RehearsalFolder folder) {
        this.figures = figures;
        this.gates = gates;
        this.audit = audit;
        this.folder = folder;
    }

    RehearsalReport report(RehearsalPlan plan, Played played) {
        PilotId pilot = played.pilot();
        return new RehearsalReport(
                true,
                new RehearsalReport.Settings(
                        plan.days(),
                        Rehearsal.KICK_OFF.toString(),
                        plan.target().asDouble(),
                        plan.floor().asDouble(),
                        plan.seed(),
                        plan.onMiss().name().toLowerCase(Locale.ROOT),
                        TiePolicy.SMALLEST_LABEL.title()),
                gates(played),
                waived(pilot),
                figures.calibration(pilot),
                figures.delivery(pilot),
                figures.blind(pilot),
                figures.pooled(pilot),
                figures.reports(pilot),
                folder.mails(pilot),
                decision(played));
    }

    private List<GateOutcome> gates(Played played) {
        List<GateOutcome> outcomes = new ArrayList<>(gates.decisions(played.pilot()).stream()
                .map(decision ->
                        new GateOutcome(name(decision.gate()), decision.day(), decision.outcome(), decision.reason()))
                .toList());
        played.stopped()
                .ifPresent(
                        stop -> outcomes.add(new GateOutcome(name(stop.gate()), stop.day(), "stopped", stop.reason())));
        return outcomes;
    }

    private List<WaivedGap> waived(PilotId pilot) {
        return audit.of(pilot).stream()
                .filter(entry -> entry.action().equals("gate-condition-waived"))
                .map(entry -> new WaivedGap(
                        name(Gate.valueOf(entry.subject())),
                        entry.details().getOrDefault("condition", ""),
                        entry.details().getOrDefault("reason", "")))
                .toList();
    }

    /** A rehearsal that stopped early recommends nothing: nothing was graded blind, and no data is not a score. */
    private DecisionFigure decision(Played played) {
        return played.stopped()
                .map(stop -> new DecisionFigure("noData", List.of(stop.reason()), List.of(), null))
                .orElseGet(() -> figures.decision(played.pilot()));
    }

    private static String name(Gate gate) {
        return gate.name().toLowerCase(Locale.ROOT);
    }
}
