package io.pilotgate.process;

import io.pilotgate.decision.DecisionTaken;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.LateReportReceived;
import io.pilotgate.delivery.LateReportSuperseded;
import io.pilotgate.delivery.LateReports;
import io.pilotgate.delivery.MidPilotReviews;
import io.pilotgate.delivery.ReportApproval;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateConditionWaived;
import io.pilotgate.pilot.PilotResumed;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From facts about reports and the mid-pilot review to the engine: an approval beside the pilot, a task that a waiver ends. */
@Component
class ReportProcess {

    static final String KEY = "report-approval";

    private final SideProcesses sides;
    private final LateReports late;
    private final DailyReports reports;
    private final RuntimeService engine;
    private final AsPilotgate asPilotgate;

    ReportProcess(
            SideProcesses sides,
            LateReports late,
            DailyReports reports,
            RuntimeService engine,
            AsPilotgate asPilotgate) {
        this.sides = sides;
        this.late = late;
        this.reports = reports;
        this.engine = engine;
        this.asPilotgate = asPilotgate;
    }

    @EventListener
    void on(LateReportReceived received) {
        ReportSubject subject = new ReportSubject(received.day(), received.version());
        sides.start(KEY, received.pilot(), subject.text(), subject.dates(late, received.pilot()));
    }

    @EventListener
    void on(LateReportSuperseded superseded) {
        drop(superseded.pilot(), new ReportSubject(superseded.day(), superseded.version()));
    }

    /** What was superseded during the pause was told to instances that stood still: they hear it now. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(PilotResumed resumed) {
        reports.versions(resumed.pilot()).stream()
                .filter(stored -> stored.approval().state() == ReportApproval.State.SUPERSEDED)
                .forEach(stored ->
                        drop(resumed.pilot(), new ReportSubject(stored.report().day(), stored.version())));
    }

    @EventListener
    void on(GateConditionWaived waived) {
        if (waived.gate() == Gate.DELIVERY && waived.condition().equals(MidPilotReviews.CONDITION)) {
            asPilotgate.run(() -> engine.createMessageCorrelation(ProcessVariables.MESSAGE_MID_PILOT_REVIEW_WAIVED)
                    .processInstanceBusinessKey(waived.pilot().value())
                    .correlateAll());
        }
    }

    /** Whoever decided the pilot knew what was still undecided here. */
    @EventListener
    void on(DecisionTaken taken) {
        sides.cancelAll(KEY, taken.pilot(), "The pilot was decided.");
    }

    private void drop(PilotId pilot, ReportSubject subject) {
        sides.tell(pilot, subject.text(), ProcessVariables.MESSAGE_LATE_REPORT_SUPERSEDED);
    }
}
