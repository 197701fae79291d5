package io.pilotgate.process;

import io.pilotgate.decision.DecisionTaken;
import io.pilotgate.grading.AccuracyBreached;
import io.pilotgate.grading.WeeklyAudit;
import io.pilotgate.pilot.Pilots;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Audited accuracy under the contract's threshold asks a person what follows from it. */
@Component
class ConsequenceProcess {

    static final String PROCESS = "consequence";

    private final SideProcesses processes;
    private final ConsequenceDates dates;
    private final Pilots pilots;

    ConsequenceProcess(SideProcesses processes, ConsequenceDates dates, Pilots pilots) {
        this.processes = processes;
        this.dates = dates;
        this.pilots = pilots;
    }

    @EventListener
    void on(AccuracyBreached breached) {
        String subject = WeeklyAudit.label(breached.period());
        Map<String, Object> more = new HashMap<>(dates.datesOf(pilots.find(breached.pilot()), subject));
        more.put("consequence", breached.consequence().name());
        processes.start(PROCESS, breached.pilot(), subject, more);
    }

    /** A gap at the gate may have been waived; after the decision nobody is asked any more. */
    @EventListener
    void on(DecisionTaken taken) {
        processes.cancelAll(PROCESS, taken.pilot(), "The pilot was decided.");
    }
}
