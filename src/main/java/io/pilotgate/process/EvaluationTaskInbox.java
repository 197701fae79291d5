package io.pilotgate.process;

import io.pilotgate.evaluation.EvaluationId;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;

/** Open tasks of evaluations; what a person does to them goes through the {@link TaskInbox}, as for every task. */
@Service
public class EvaluationTaskInbox {

    private static final int MOST = 100;

    private final TaskService tasks;
    private final TaskReader reader;

    EvaluationTaskInbox(TaskService tasks, TaskReader reader) {
        this.tasks = tasks;
        this.reader = reader;
    }

    /** All open tasks of an evaluation, the soonest due first. */
    public List<OpenEvaluationTask> openOf(EvaluationId evaluation) {
        return reader.read(tasks.createTaskQuery().processInstanceBusinessKey(evaluation.value()), 0, MOST).stream()
                .filter(OpenEvaluationTask.class::isInstance)
                .map(OpenEvaluationTask.class::cast)
                .toList();
    }
}
