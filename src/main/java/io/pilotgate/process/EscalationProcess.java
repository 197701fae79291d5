package io.pilotgate.process;

import io.pilotgate.decision.DecisionTaken;
import io.pilotgate.decision.Outcome;
import io.pilotgate.delivery.Escalation;
import io.pilotgate.delivery.EscalationRaised;
import io.pilotgate.delivery.EscalationReopened;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilots;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A question of the vendor opens a process, and so does one that is reopened: whatever the answer before had set going,
 * such as the signing of an SOP version, ends with it. A message could not do that while the pilot is paused.
 */
@Component
class EscalationProcess {

    static final String PROCESS = "edge-case-escalation";

    private final SideProcesses processes;
    private final EscalationDates dates;
    private final Pilots pilots;

    EscalationProcess(SideProcesses processes, EscalationDates dates, Pilots pilots) {
        this.processes = processes;
        this.dates = dates;
        this.pilots = pilots;
    }

    @EventListener
    void on(EscalationRaised raised) {
        start(raised.pilot(), raised.number());
    }

    @EventListener
    void on(EscalationReopened reopened) {
        processes.cancel(PROCESS, reopened.pilot(), Escalation.label(reopened.number()), "The vendor reopened it.");
        start(reopened.pilot(), reopened.number());
    }

    /** A gap at the gate may have been waived; after the decision nobody is asked any more, but where the work goes on. */
    @EventListener
    void on(DecisionTaken taken) {
        if (taken.outcome() != Outcome.SCALE_UP) {
            processes.cancelAll(PROCESS, taken.pilot(), "The pilot was decided.");
        }
    }

    private void start(PilotId pilot, int number) {
        String subject = Escalation.label(number);
        Map<String, Object> due = dates.datesOf(pilots.find(pilot), subject);
        processes.start(PROCESS, pilot, subject, due);
    }
}
