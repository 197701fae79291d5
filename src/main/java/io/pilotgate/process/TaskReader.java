package io.pilotgate.process;

import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns the engine's tasks into ours. What a task is about and whom it is for is asked for all of them at once: as many
 * statements for many as for few.
 */
@Component
class TaskReader {

    /** @param about values of variables by name, by the process instance that has them */
    private record Facts(Map<String, Map<String, String>> about, Map<String, Set<String>> roles) {

        @Nullable
        String about(Task task, String variable) {
            return about.getOrDefault(task.getProcessInstanceId(), Map.of()).get(variable);
        }

        Set<String> roles(Task task) {
            return Set.copyOf(roles.getOrDefault(task.getId(), Set.of()));
        }
    }

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AsPilotgate asPilotgate;

    TaskReader(TaskService tasks, RuntimeService runtime, AsPilotgate asPilotgate) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.asPilotgate = asPilotgate;
    }

    /** Those of the query, the soonest due first; without tasks of models that are not ours. */
    List<WaitingTask> read(TaskQuery query, int offset, int most) {
        return asPilotgate.call(() -> read(query.initializeFormKeys()
                .orderByDueDate()
                .asc()
                .orderByTaskId()
                .asc()
                .listPage(offset, most)));
    }

    long count(TaskQuery query) {
        return asPilotgate.call(query::count);
    }

    private List<WaitingTask> read(List<Task> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Facts facts = new Facts(about(found), roles(found));
        return found.stream().flatMap(task -> read(task, facts).stream()).toList();
    }

    private static Optional<WaitingTask> read(Task task, Facts facts) {
        String pilot = facts.about(task, ProcessVariables.PILOT_ID);
        if (pilot != null) {
            return Optional.of(ofPilot(task, new PilotId(pilot), facts));
        }
        return Optional.ofNullable(facts.about(task, ProcessVariables.EVALUATION_ID))
                .map(evaluation -> ofEvaluation(task, new EvaluationId(evaluation), facts));
    }

    private static WaitingTask ofPilot(Task task, PilotId pilot, Facts facts) {
        return new OpenTask(
                task.getId(),
                pilot,
                task.getTaskDefinitionKey(),
                task.getName(),
                documentation(task),
                assignee(task),
                facts.roles(task),
                facts.about(task, ProcessVariables.SUBJECT),
                instant(task.getDueDate()),
                instant(task.getFollowUpDate()));
    }

    private static WaitingTask ofEvaluation(Task task, EvaluationId evaluation, Facts facts) {
        return new OpenEvaluationTask(
                task.getId(),
                evaluation,
                task.getTaskDefinitionKey(),
                task.getName(),
                documentation(task),
                assignee(task),
                facts.roles(task),
                instant(task.getDueDate()));
    }

    private Map<String, Map<String, String>> about(List<Task> found) {
        String[] instances =
                found.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        Map<String, Map<String, String>> about = new HashMap<>();
        for (VariableInstance variable : runtime.createVariableInstanceQuery()
                .processInstanceIdIn(instances)
                .variableNameIn(ProcessVariables.PILOT_ID, ProcessVariables.EVALUATION_ID, ProcessVariables.SUBJECT)
                .list()) {
            about.computeIfAbsent(variable.getProcessInstanceId(), instance -> new HashMap<>())
                    .put(variable.getName(), String.valueOf(variable.getValue()));
        }
        return about;
    }

    /** One question for each group: the engine tells the groups of one task only. */
    private Map<String, Set<String>> roles(List<Task> found) {
        String[] ids = found.stream().map(Task::getId).toArray(String[]::new);
        Map<String, Set<String>> roles = new HashMap<>();
        for (EngineGroup group : EngineGroup.values()) {
            tasks.createTaskQuery().taskIdIn(ids).taskCandidateGroup(group.id()).includeAssignedTasks().list().stream()
                    .map(Task::getId)
                    .forEach(id ->
                            roles.computeIfAbsent(id, task -> new HashSet<>()).add(group.id()));
        }
        return roles;
    }

    private static String documentation(Task task) {
        return task.getDescription() == null ? "" : task.getDescription();
    }

    private static @Nullable PersonId assignee(Task task) {
        return task.getAssignee() == null ? null : new PersonId(task.getAssignee());
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
