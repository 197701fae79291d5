package io.pilotgate.process;

import io.pilotgate.decision.Decisions;
import io.pilotgate.decision.Outcome;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordDecisionDelegate implements JavaDelegate {

    private final Decisions decisions;
    private final Pilots pilots;
    private final Clock clock;

    RecordDecisionDelegate(Decisions decisions, Pilots pilots, Clock clock) {
        this.decisions = decisions;
        this.pilots = pilots;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PilotId pilot = ProcessVariables.pilotOf(execution);
        decisions.record(pilot);
        Outcome outcome = decisions.of(pilot).orElseThrow().outcome();
        ProcessVariables.outcome(execution, outcome, pilots.find(pilot).schedule(), clock.instant());
    }
}
