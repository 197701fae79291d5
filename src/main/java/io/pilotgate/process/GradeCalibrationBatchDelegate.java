package io.pilotgate.process;

import io.pilotgate.grading.Calibrations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class GradeCalibrationBatchDelegate implements JavaDelegate {

    private final Calibrations calibrations;

    GradeCalibrationBatchDelegate(Calibrations calibrations) {
        this.calibrations = calibrations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        calibrations.grade(ProcessVariables.pilotOf(execution));
    }
}
