package io.pilotgate.process;

import io.pilotgate.commercial.Billed;
import io.pilotgate.commercial.InvoiceDecided;
import io.pilotgate.commercial.InvoiceMatched;
import io.pilotgate.commercial.InvoiceReceived;
import io.pilotgate.commercial.Reconciliations;
import io.pilotgate.kernel.PilotId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the task "Approve the figures" says of the invoices, from its first moment on and as they change under it. */
@Component
class FiguresFound {

    private static final String PROCESS = "decision";

    private final Reconciliations reconciliations;
    private final SideProcesses processes;

    FiguresFound(Reconciliations reconciliations, SideProcesses processes) {
        this.reconciliations = reconciliations;
        this.processes = processes;
    }

    /** The task before: what it leaves behind, the next form shows. */
    PeopleTask saidBy(PeopleTask before) {
        return new PeopleTask(before.key(), before.fields(), (pilot, answers, by) -> {
            Map<String, Object> left = new HashMap<>(before.deed().doIt(pilot, answers, by));
            left.put(ProcessVariables.MATCH_FOUND, sentence(pilot));
            return left;
        });
    }

    @EventListener
    void on(InvoiceReceived received) {
        note(received.pilot());
    }

    @EventListener
    void on(InvoiceMatched matched) {
        note(matched.pilot());
    }

    @EventListener
    void on(InvoiceDecided decided) {
        note(decided.pilot());
    }

    private void note(PilotId pilot) {
        processes.noteAll(PROCESS, pilot, Map.of(ProcessVariables.MATCH_FOUND, sentence(pilot)));
    }

    private String sentence(PilotId pilot) {
        return reconciliations.billed(pilot).map(Billed::sentence).orElse("No invoice is on record.");
    }
}
