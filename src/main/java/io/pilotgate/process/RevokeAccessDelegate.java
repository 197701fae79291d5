package io.pilotgate.process;

import io.pilotgate.decision.Exits;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RevokeAccessDelegate implements JavaDelegate {

    private final Exits exits;

    RevokeAccessDelegate(Exits exits) {
        this.exits = exits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        exits.revokeAccess(ProcessVariables.pilotOf(execution));
    }
}
