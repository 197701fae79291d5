package io.pilotgate.process;

import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilots;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may complete a task, and what its answers do. The engine asks here before it completes anything. */
@Component
class PeopleTaskRules {

    // Looked up lazily: the rooms want the engine, and the engine wants these rules at its start.
    private final ObjectProvider<PeopleTask> tasks;
    private final ObjectProvider<EvaluationTask> evaluationTasks;
    private final ObjectProvider<Pilots> pilots;
    private volatile @Nullable Map<String, PeopleTask> byKey;

    PeopleTaskRules(
            ObjectProvider<PeopleTask> tasks,
            ObjectProvider<EvaluationTask> evaluationTasks,
            ObjectProvider<Pilots> pilots) {
        this.tasks = tasks;
        this.evaluationTasks = evaluationTasks;
        this.pilots = pilots;
    }

    /** Does the deed of a task; refuses with a {@link Refusal} that the person reads. */
    Map<String, Object> complete(TaskEntity task, Map<String, ?> submitted, String person, List<String> groups) {
        Optional<EvaluationId> evaluation = ProcessVariables.evaluationOf(task);
        if (evaluation.isPresent()) {
            return weigh(evaluation.get(), task, submitted, person, groups);
        }
        PeopleTask rule = rules().get(task.getTaskDefinitionKey());
        if (rule == null) {
            throw unknown(task);
        }
        checkPerson(task, person, groups);
        PilotId pilot = ProcessVariables.pilotOf(task);
        if (task.isSuspended()) {
            pilots.getObject().find(pilot).requireRunning("The task '" + task.getName() + "'");
        }
        return rule.deed()
                .doIt(
                        pilot,
                        new TaskAnswers(taken(rule.fields(), submitted), ProcessVariables.subjectOf(task)),
                        new PersonId(person));
    }

    private Map<String, Object> weigh(
            EvaluationId evaluation, TaskEntity task, Map<String, ?> submitted, String person, List<String> groups) {
        EvaluationTask rule = evaluationTasks.stream()
                .filter(known -> known.key().equals(task.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow(() -> unknown(task));
        checkPerson(task, person, groups);
        return rule.deed()
                .doIt(evaluation, new TaskAnswers(taken(rule.fields(), submitted), null), new PersonId(person));
    }

    private static Map<String, @Nullable Object> taken(Set<String> fields, Map<String, ?> submitted) {
        Map<String, @Nullable Object> taken = new HashMap<>();
        fields.forEach(field -> taken.put(field, submitted.get(field)));
        return taken;
    }

    private static Refusal unknown(TaskEntity task) {
        return Refusal.conflict(
                task.getTaskDefinitionKey(),
                "The task '" + task.getName() + "' belongs to a model that this release does not know.");
    }

    Map<String, PeopleTask> rules() {
        Map<String, PeopleTask> known = byKey;
        if (known == null) {
            known = tasks.stream().collect(Collectors.toUnmodifiableMap(PeopleTask::key, Function.identity()));
            byKey = known;
        }
        return known;
    }

    private static void checkPerson(TaskEntity task, String person, List<String> groups) {
        boolean candidate = task.getCandidates().stream()
                .anyMatch(link -> link.getGroupId() != null && groups.contains(link.getGroupId()));
        if (!candidate) {
            throw Refusal.forbidden(
                    "task", "The task '" + task.getName() + "' is for another role; you cannot complete it.");
        }
        if (task.getAssignee() != null && !task.getAssignee().equals(person)) {
            throw Refusal.conflict(
                    "task",
                    "The task '" + task.getName() + "' is claimed by " + task.getAssignee()
                            + ". Ask them, or have it unclaimed first.");
        }
    }
}
