package io.pilotgate.portal.api;

import io.pilotgate.files.DocumentKind;
import io.pilotgate.files.PilotDocument;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.portal.DocumentDesk;
import io.pilotgate.portal.TaskDesk;
import io.pilotgate.portal.TaskDocuments;
import io.pilotgate.process.OpenTask;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the documents tab in Tasklist asks for, on the session of the person who is signed in. */
@RestController
@RequestMapping("/desk/api/tasks/{taskId}/documents")
class DeskDocumentsApi {

    /** @param concernsDocuments whether the task has to do with documents at all */
    record TaskDocumentsJson(
            PilotId pilotId,
            String pilotName,
            boolean concernsDocuments,
            List<PilotDocument> onFile,
            List<DocumentKind> missing) {}

    private final TaskDesk tasks;
    private final DocumentDesk documents;
    private final Pilots pilots;

    DeskDocumentsApi(TaskDesk tasks, DocumentDesk documents, Pilots pilots) {
        this.tasks = tasks;
        this.documents = documents;
        this.pilots = pilots;
    }

    @GetMapping
    TaskDocumentsJson of(@PathVariable String taskId) {
        OpenTask task = tasks.findAnywhere(taskId);
        TaskDocuments found = documents.forTask(task);
        return new TaskDocumentsJson(
                task.pilot(),
                pilots.find(task.pilot()).name(),
                found.concernsDocuments(),
                found.onFile(),
                found.missing());
    }
}
