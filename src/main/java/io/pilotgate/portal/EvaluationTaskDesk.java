package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.process.EvaluationTaskInbox;
import io.pilotgate.process.OpenEvaluationTask;
import io.pilotgate.process.TaskField;
import io.pilotgate.process.TaskInbox;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Open tasks of evaluations as staff see, claim and complete them: the same tasks and rules as in Tasklist. */
@Component
public class EvaluationTaskDesk {

    private final Doorkeeper door;
    private final EvaluationTaskInbox evaluations;
    private final TaskInbox inbox;

    EvaluationTaskDesk(Doorkeeper door, EvaluationTaskInbox evaluations, TaskInbox inbox) {
        this.door = door;
        this.evaluations = evaluations;
        this.inbox = inbox;
    }

    public List<OpenEvaluationTask> of(Evaluation evaluation) {
        door.staff();
        return evaluations.openOf(evaluation.id());
    }

    /** A task of this evaluation; a task of another one does not exist here. */
    public OpenEvaluationTask find(Evaluation evaluation, String taskId) {
        return of(evaluation).stream()
                .filter(task -> task.id().equals(taskId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("taskId", "This evaluation has no open task with this id."));
    }

    public List<TaskField> fields(OpenEvaluationTask task) {
        return inbox.fields(task.id());
    }

    /** Whether this person has a role of the task and nobody else has claimed it. */
    public boolean mayComplete(OpenEvaluationTask task) {
        Account person = door.staff();
        boolean role = person.roles().stream()
                .map(mine -> mine.name().toLowerCase(Locale.ROOT))
                .anyMatch(task.roles()::contains);
        return role && (task.assignee() == null || task.assignee().equals(person.id()));
    }

    public void claim(OpenEvaluationTask task) {
        inbox.claim(task.id(), door.staff().id());
    }

    /** @param answers by field; a field that the task's form does not have is refused by name */
    public void complete(OpenEvaluationTask task, Map<String, Object> answers) {
        Account person = door.staff();
        TaskDesk.refuseUnknown(answers, fields(task));
        inbox.complete(task.id(), answers, person.id());
    }
}
