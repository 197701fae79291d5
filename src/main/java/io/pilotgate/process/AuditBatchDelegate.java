package io.pilotgate.process;

import io.pilotgate.grading.BlindGrading;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AuditBatchDelegate implements JavaDelegate {

    private final BlindGrading grading;

    AuditBatchDelegate(BlindGrading grading) {
        this.grading = grading;
    }

    @Override
    public void execute(DelegateExecution execution) {
        grading.audit(ProcessVariables.pilotOf(execution));
    }
}
