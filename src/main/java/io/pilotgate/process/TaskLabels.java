package io.pilotgate.process;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says at each task which pilot it is about, or which vendor: Tasklist shows the models' names alone, and with two
 * pilots its list has each task twice.
 */
@Component
class TaskLabels {

    /** Of the task alone; nothing routes on it. */
    static final String ABOUT = "about";

    private final Pilots pilots;
    private final Evaluations evaluations;
    private final Vendors vendors;

    TaskLabels(Pilots pilots, Evaluations evaluations, Vendors vendors) {
        this.pilots = pilots;
        this.evaluations = evaluations;
        this.vendors = vendors;
    }

    @EventListener
    void on(DelegateTask task) {
        if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName())) {
            pilot(task).or(() -> vendor(task)).ifPresent(name -> task.setVariableLocal(ABOUT, name));
        }
    }

    private Optional<String> pilot(DelegateTask task) {
        return Optional.ofNullable((String) task.getVariable(ProcessVariables.PILOT_ID))
                .map(PilotId::new)
                .flatMap(id -> pilots.find(Set.of(id)).values().stream().findFirst())
                .map(Pilot::name);
    }

    private Optional<String> vendor(DelegateTask task) {
        return Optional.ofNullable((String) task.getVariable(ProcessVariables.EVALUATION_ID))
                .map(EvaluationId::new)
                .flatMap(id -> evaluations.find(Set.of(id)).values().stream().findFirst())
                .map(Evaluation::vendor)
                .map(vendor -> vendors.find(vendor).name());
    }
}
