package io.pilotgate.process;

import io.pilotgate.decision.Decisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordDecisionDelegate implements JavaDelegate {

    private final Decisions decisions;

    RecordDecisionDelegate(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.record(ProcessVariables.pilotOf(execution));
    }
}
