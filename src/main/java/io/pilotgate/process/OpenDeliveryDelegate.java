package io.pilotgate.process;

import io.pilotgate.grading.BlindGrading;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds the first report day, and takes up batches that came in before the model listened for them. */
@Component
class OpenDeliveryDelegate implements JavaDelegate {

    private final Pilots pilots;
    private final BlindGrading grading;
    private final Clock clock;

    OpenDeliveryDelegate(Pilots pilots, BlindGrading grading, Clock clock) {
        this.pilots = pilots;
        this.grading = grading;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PilotId pilot = ProcessVariables.pilotOf(execution);
        grading.audit(pilot);
        ProcessVariables.nextReportDay(execution, pilots.find(pilot).schedule(), clock.instant());
    }
}
