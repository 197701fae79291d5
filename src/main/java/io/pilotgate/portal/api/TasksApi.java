package io.pilotgate.portal.api;

import io.pilotgate.files.DocumentKind;
import io.pilotgate.files.PilotDocument;
import io.pilotgate.portal.DocumentDesk;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.TaskDesk;
import io.pilotgate.portal.TaskDocuments;
import io.pilotgate.portal.idempotency.OnceByItself;
import io.pilotgate.process.OpenTask;
import io.pilotgate.process.TaskField;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}/tasks")
@Tag(name = "Tasks", description = "Open tasks, under the same rules as in Tasklist and Cockpit; for staff")
class TasksApi {

    /**
     * @param documents on file that the task is about
     * @param missingDocuments kinds that the task needs and of which nothing is on file
     */
    record TaskJson(
            OpenTask task,
            List<TaskField> fields,
            boolean mayComplete,
            List<PilotDocument> documents,
            List<DocumentKind> missingDocuments) {}

    private final TaskDesk desk;
    private final DocumentDesk documents;
    private final Doorkeeper door;

    TasksApi(TaskDesk desk, DocumentDesk documents, Doorkeeper door) {
        this.desk = desk;
        this.documents = documents;
        this.door = door;
    }

    @GetMapping
    @Operation(summary = "The open tasks with the fields of their forms")
    List<TaskJson> open(@PathVariable String pilotId) {
        return desk.of(door.pilotForStaff(pilotId)).stream().map(this::json).toList();
    }

    @PostMapping("/{taskId}/claim")
    @OnceByItself
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Make a task your own")
    void claim(@PathVariable String pilotId, @PathVariable String taskId) {
        desk.claim(desk.find(pilotId, taskId));
    }

    @PostMapping("/{taskId}/completion")
    @OnceByItself
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Complete a task", description = "The body has a value for each field of the task's form.")
    void complete(@PathVariable String pilotId, @PathVariable String taskId, @RequestBody Map<String, Object> answers) {
        desk.complete(desk.find(pilotId, taskId), answers);
    }

    private TaskJson json(OpenTask task) {
        TaskDocuments found = documents.forTask(task);
        return new TaskJson(task, desk.fields(task), desk.mayComplete(task), found.onFile(), found.missing());
    }
}
