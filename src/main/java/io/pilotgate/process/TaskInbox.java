package io.pilotgate.process;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Service;

/** Open tasks for people, in our own types: no engine class travels up. */
@Service
public class TaskInbox {

    /** So many tasks of one pilot are listed; of the pilots on one page, so many are counted. */
    private static final int MOST = 500;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final TaskForms forms;
    private final TaskReader reader;
    private final TaskHands hands;
    private final AsPilotgate asPilotgate;

    TaskInbox(
            TaskService tasks,
            RuntimeService runtime,
            TaskForms forms,
            TaskReader reader,
            TaskHands hands,
            AsPilotgate asPilotgate) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.forms = forms;
        this.reader = reader;
        this.hands = hands;
        this.asPilotgate = asPilotgate;
    }

    /** Unclaimed tasks of this person's roles and those that this person has claimed, the soonest due first. */
    public WaitingTasks waitingFor(PersonId person, int offset, int most) {
        List<String> groups = hands.groupsOf(person);
        return groups.isEmpty()
                ? new WaitingTasks(List.of(), 0)
                : new WaitingTasks(reader.read(mine(person, groups), offset, most), reader.count(mine(person, groups)));
    }

    /** How many tasks of each of these pilots the person may work on; a pilot without any is left out. */
    public Map<PilotId, Long> countsFor(PersonId person, Set<PilotId> pilots) {
        List<String> groups = hands.groupsOf(person);
        if (groups.isEmpty() || pilots.isEmpty()) {
            return Map.of();
        }
        String[] keys = pilots.stream().map(PilotId::value).toArray(String[]::new);
        return ofPilots(mine(person, groups).processInstanceBusinessKeyIn(keys)).stream()
                .collect(Collectors.groupingBy(OpenTask::pilot, Collectors.counting()));
    }

    /** All open tasks of a pilot, the soonest due first. */
    public List<OpenTask> openOf(PilotId pilot) {
        return ofPilots(tasks.createTaskQuery().processInstanceBusinessKey(pilot.value()));
    }

    public OpenTask find(String taskId) {
        return ofPilots(tasks.createTaskQuery().taskId(taskId)).stream()
                .findFirst()
                .orElseThrow(TaskInbox::notOpen);
    }

    /** The fields of a task's form. */
    public List<TaskField> fields(String taskId) {
        requireOpen(taskId);
        return asPilotgate.call(() -> forms.of(taskId));
    }

    /** What the task's form says of invoices; empty where it says nothing of them. */
    public Optional<String> found(String taskId) {
        requireOpen(taskId);
        return asPilotgate.call(() -> forms.found(taskId));
    }

    /** The pilot that a process instance, or one it calls, belongs to. */
    public PilotId pilotOf(String processInstanceId) {
        ProcessInstance instance = asPilotgate.call(() -> runtime.createProcessInstanceQuery()
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
        hands.claim(taskId, person);
    }

    /** Completes a task under the rules that Tasklist and Cockpit obey too. */
    public void complete(String taskId, Map<String, Object> answers, PersonId person) {
        requireOpen(taskId);
        hands.complete(taskId, answers, person);
    }

    private TaskQuery mine(PersonId person, List<String> groups) {
        return tasks.createTaskQuery()
                .or()
                .taskCandidateGroupIn(groups)
                .taskAssignee(person.value())
                .endOr();
    }

    private List<OpenTask> ofPilots(TaskQuery query) {
        return reader.read(query, 0, MOST).stream()
                .filter(OpenTask.class::isInstance)
                .map(OpenTask.class::cast)
                .toList();
    }

    private void requireOpen(String taskId) {
        if (reader.count(tasks.createTaskQuery().taskId(taskId)) == 0) {
            throw notOpen();
        }
    }

    private static Refusal notOpen() {
        return Refusal.notFound(
                "taskId", "There is no open task with this id. It may have been completed by somebody else.");
    }
}
