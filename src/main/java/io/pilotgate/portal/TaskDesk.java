package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.process.OpenTask;
import io.pilotgate.process.TaskField;
import io.pilotgate.process.TaskInbox;
import io.pilotgate.process.WaitingTasks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Open tasks as staff see, claim and complete them: the same tasks and rules as in Tasklist and Cockpit. */
@Component
public class TaskDesk {

    private final Doorkeeper door;
    private final TaskInbox inbox;

    TaskDesk(Doorkeeper door, TaskInbox inbox) {
        this.door = door;
        this.inbox = inbox;
    }

    /** A page of the tasks that this person may work on, whatever they are about; none for a vendor's person. */
    public WaitingTasks mine(Paging paging) {
        Account person = door.person();
        return person.isStaff()
                ? inbox.waitingFor(person.id(), paging.offset(), paging.size())
                : new WaitingTasks(List.of(), 0);
    }

    /** How many tasks of each of these pilots this person may work on. */
    public Map<PilotId, Long> counts(Set<PilotId> pilots) {
        Account person = door.person();
        return person.isStaff() ? inbox.countsFor(person.id(), pilots) : Map.of();
    }

    public List<OpenTask> of(Pilot pilot) {
        door.staff();
        return inbox.openOf(pilot.id());
    }

    /** A task of this pilot; a task of another one does not exist here. */
    public OpenTask find(String pilotId, String taskId) {
        Pilot pilot = door.pilotForStaff(pilotId);
        OpenTask task = inbox.find(taskId);
        if (!task.pilot().equals(pilot.id())) {
            throw Refusal.notFound("taskId", "This pilot has no open task with this id.");
        }
        return task;
    }

    public List<TaskField> fields(OpenTask task) {
        return inbox.fields(task.id());
    }

    /** What the task's form says of invoices; empty where it says nothing of them. */
    public String found(OpenTask task) {
        return inbox.found(task.id()).orElse("");
    }

    /** Whether this person has a role of the task and nobody else has claimed it. */
    public boolean mayComplete(OpenTask task) {
        Account person = door.staff();
        boolean role = person.roles().stream()
                .map(mine -> mine.name().toLowerCase(Locale.ROOT))
                .anyMatch(task.roles()::contains);
        return role && (task.assignee() == null || task.assignee().equals(person.id()));
    }

    public void claim(OpenTask task) {
        inbox.claim(task.id(), door.staff().id());
    }

    /**
     * Completes a task.
     *
     * @param answers by field; a field that the task's form does not have is refused by name
     */
    public void complete(OpenTask task, Map<String, Object> answers) {
        Account person = door.staff();
        refuseUnknown(answers, fields(task));
        inbox.complete(task.id(), answers, person.id());
    }

    /** The pilot that a process instance, or one it calls, belongs to. */
    public PilotId pilotAround(String processInstanceId) {
        door.staff();
        return inbox.pilotOf(processInstanceId);
    }

    /** Open approvals of the pilot that a process instance, or one it calls, belongs to. */
    public List<OpenTask> approvalsAround(String processInstanceId) {
        door.staff();
        PilotId pilot = inbox.pilotOf(processInstanceId);
        return inbox.openOf(pilot).stream().filter(this::isApproval).toList();
    }

    public OpenTask findAnywhere(String taskId) {
        door.staff();
        return inbox.find(taskId);
    }

    private boolean isApproval(OpenTask task) {
        return fields(task).stream().anyMatch(field -> field.key().equals("decision"));
    }

    static void refuseUnknown(Map<String, Object> answers, List<TaskField> fields) {
        List<String> known = fields.stream().map(TaskField::key).toList();
        List<Reason> reasons = answers.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new Reason(
                        name,
                        "This task has no field " + Refusal.quoted(name) + ". It has: " + String.join(", ", known)
                                + "."))
                .toList();
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }
}
