package io.pilotgate.process;

import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Open tasks for people, in our own types: no engine class travels up. */
@Service
public class TaskInbox {

    private static final int MOST = 500;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final TaskForms forms;

    TaskInbox(TaskService tasks, RuntimeService runtime, IdentityService identity, TaskForms forms) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
        this.forms = forms;
    }

    /** Unclaimed tasks of this person's roles and those that this person has claimed, the soonest due first; at most 500. */
    public List<OpenTask> openFor(PersonId person) {
        List<String> groups = groupsOf(person);
        return groups.isEmpty()
                ? List.of()
                : list(tasks.createTaskQuery()
                        .or()
                        .taskCandidateGroupIn(groups)
                        .taskAssignee(person.value())
                        .endOr());
    }

    /** All open tasks of a pilot, the soonest due first. */
    public List<OpenTask> openOf(PilotId pilot) {
        return list(tasks.createTaskQuery().processInstanceBusinessKey(pilot.value()));
    }

    public OpenTask find(String taskId) {
        return list(tasks.createTaskQuery().taskId(taskId)).stream().findFirst().orElseThrow(TaskInbox::notOpen);
    }

    private void requireOpen(String taskId) {
        if (asEngine(() -> tasks.createTaskQuery().taskId(taskId).count()) == 0) {
            throw notOpen();
        }
    }

    private static Refusal notOpen() {
        return Refusal.notFound(
                "taskId", "There is no open task with this id. It may have been completed by somebody else.");
    }

    /** Tasks of evaluations that this person may work on, as in {@link #openFor}. */
    public List<OpenEvaluationTask> evaluationTasksFor(PersonId person) {
        List<String> groups = groupsOf(person);
        return groups.isEmpty()
                ? List.of()
                : listOfEvaluations(tasks.createTaskQuery()
                        .processDefinitionKey(EvaluationProcess.PROCESS)
                        .or()
                        .taskCandidateGroupIn(groups)
                        .taskAssignee(person.value())
                        .endOr());
    }

    /** All open tasks of an evaluation. */
    public List<OpenEvaluationTask> openOf(EvaluationId evaluation) {
        return listOfEvaluations(tasks.createTaskQuery().processInstanceBusinessKey(evaluation.value()));
    }

    private List<OpenEvaluationTask> listOfEvaluations(TaskQuery query) {
        return asEngine(() -> query.initializeFormKeys().orderByDueDate().asc().listPage(0, MOST).stream()
                .flatMap(task -> openEvaluation(task).stream())
                .toList());
    }

    private Optional<OpenEvaluationTask> openEvaluation(Task task) {
        return Optional.ofNullable((String) tasks.getVariable(task.getId(), ProcessVariables.EVALUATION_ID))
                .map(evaluation -> new OpenEvaluationTask(
                        task.getId(),
                        new EvaluationId(evaluation),
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        task.getDescription() == null ? "" : task.getDescription(),
                        task.getAssignee() == null ? null : new PersonId(task.getAssignee()),
                        roles(task),
                        instant(task.getDueDate())));
    }

    /** The fields of a task's form. */
    public List<TaskField> fields(String taskId) {
        requireOpen(taskId);
        return asEngine(() -> forms.of(taskId));
    }

    /** The pilot that a process instance, or one it calls, belongs to. */
    public PilotId pilotOf(String processInstanceId) {
        ProcessInstance instance = asEngine(() -> runtime.createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult());
        if (instance == null || instance.getBusinessKey() == null) {
            throw Refusal.notFound("processInstanceId", "There is no running process with this id.");
        }
        return new PilotId(instance.getBusinessKey());
    }

    /** Makes a task this person's own. */
    public void claim(String taskId, PersonId person) {
        requireOpen(taskId);
        act(person, () -> tasks.claim(taskId, person.value()));
    }

    /** Completes a task under the rules that Tasklist and Cockpit obey too. */
    public void complete(String taskId, Map<String, Object> answers, PersonId person) {
        requireOpen(taskId);
        act(person, () -> tasks.complete(taskId, answers));
    }

    private void act(PersonId person, Runnable deed) {
        try {
            as(person, () -> {
                deed.run();
                return true;
            });
        } catch (FormFieldValidationException refused) {
            if (refused.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw refused;
        } catch (AuthorizationException notYours) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    List.of(new Refusal.Reason("task", "This task is for another role; you cannot work on it.")));
        } catch (org.camunda.bpm.engine.TaskAlreadyClaimedException taken) {
            throw Refusal.conflict("task", "Somebody else has claimed this task already.");
        }
    }

    private List<OpenTask> list(TaskQuery query) {
        return asEngine(() -> query.initializeFormKeys().orderByDueDate().asc().listPage(0, MOST).stream()
                .flatMap(task -> open(task).stream())
                .toList());
    }

    /** Empty for a task of a model that is not ours: it belongs to no pilot. */
    private Optional<OpenTask> open(Task task) {
        return Optional.ofNullable((String) tasks.getVariable(task.getId(), "pilotId"))
                .map(pilot -> new OpenTask(
                        task.getId(),
                        new PilotId(pilot),
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        task.getDescription() == null ? "" : task.getDescription(),
                        task.getAssignee() == null ? null : new PersonId(task.getAssignee()),
                        roles(task),
                        (String) tasks.getVariable(task.getId(), "subject"),
                        instant(task.getDueDate()),
                        instant(task.getFollowUpDate())));
    }

    private Set<String> roles(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<String> groupsOf(PersonId person) {
        return asEngine(() -> identity.createGroupQuery().groupMember(person.value()).listPage(0, MOST).stream()
                .map(Group::getId)
                .toList());
    }

    /** Reads without a person's grants: who may see what is decided above, by pilot and role. */
    private <T> T asEngine(Supplier<T> question) {
        var before = identity.getCurrentAuthentication();
        try {
            identity.clearAuthentication();
            return question.get();
        } finally {
            identity.setAuthentication(before);
        }
    }

    private <T> T as(PersonId person, Supplier<T> deed) {
        var before = identity.getCurrentAuthentication();
        try {
            identity.setAuthentication(person.value(), groupsOf(person));
            return deed.get();
        } finally {
            identity.setAuthentication(before);
        }
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
