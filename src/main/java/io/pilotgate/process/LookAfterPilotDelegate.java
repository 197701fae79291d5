package io.pilotgate.process;

import io.pilotgate.pilot.PilotWatch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class LookAfterPilotDelegate implements JavaDelegate {

    private final PilotWatch watch;

    LookAfterPilotDelegate(PilotWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProcessVariables.nextLook(execution, watch.look(ProcessVariables.pilotOf(execution)));
    }
}
