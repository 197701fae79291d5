package io.pilotgate.portal.page.task;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.DocumentDesk;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.TaskDesk;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.PilotRow;
import io.pilotgate.portal.page.Words;
import io.pilotgate.process.OpenTask;
import io.pilotgate.process.TaskField;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One open task with the very form that Tasklist shows, claimed and completed under the same rules. */
@Controller
class TaskPage {

    private static final String ID = "task";

    private final TaskDesk tasks;
    private final DocumentDesk documents;
    private final Doorkeeper door;
    private final Clock clock;

    TaskPage(TaskDesk tasks, DocumentDesk documents, Doorkeeper door, Clock clock) {
        this.tasks = tasks;
        this.documents = documents;
        this.door = door;
        this.clock = clock;
    }

    @GetMapping("/pilots/{pilotId}/tasks/{taskId}")
    ModelAndView show(@PathVariable String pilotId, @PathVariable String taskId) {
        return show(tasks.find(pilotId, taskId), Form.empty(ID), HttpStatus.OK);
    }

    /** A refused form's address, asked for anew. */
    @GetMapping("/pilots/{pilotId}/tasks/{taskId}/{deed:claim|completion}")
    String backToTask(@PathVariable String pilotId, @PathVariable String taskId, @PathVariable String deed) {
        return "redirect:/pilots/{pilotId}/tasks/{taskId}";
    }

    @PostMapping("/pilots/{pilotId}/tasks/{taskId}/claim")
    ModelAndView claim(@PathVariable String pilotId, @PathVariable String taskId, RedirectAttributes redirect) {
        OpenTask task = tasks.find(pilotId, taskId);
        try {
            tasks.claim(task);
            redirect.addFlashAttribute(Frames.NOTICE, "The task is yours.");
            return new ModelAndView("redirect:/pilots/" + task.pilot() + "/tasks/" + task.id());
        } catch (Refusal refusal) {
            return show(task, new Form(ID, List.of(), Map.of(), refusal.reasons()), Forms.status(refusal));
        }
    }

    @PostMapping("/pilots/{pilotId}/tasks/{taskId}/completion")
    ModelAndView complete(
            @PathVariable String pilotId,
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        OpenTask task = tasks.find(pilotId, taskId);
        List<String> fields = tasks.fields(task).stream().map(TaskField::key).toList();
        try {
            tasks.complete(task, answers(fields, sent));
            redirect.addFlashAttribute(Frames.NOTICE, "'" + task.name() + "' is completed.");
            return new ModelAndView("redirect:/pilots/" + task.pilot());
        } catch (Refusal refusal) {
            return show(task, Forms.refused(ID, fields, sent, refusal), Forms.status(refusal));
        }
    }

    private ModelAndView show(OpenTask task, Form form, HttpStatus status) {
        Pilot pilot = door.pilotForStaff(task.pilot().value());
        PersonId assignee = task.assignee();
        ModelAndView page = new ModelAndView("pages/task", status);
        page.addObject("pilot", PilotRow.of(pilot, "", 0, clock.instant()));
        page.addObject("task", TaskRow.of(task, pilot.name(), pilot.schedule().zone(), clock.instant()));
        page.addObject("documentation", task.documentation());
        page.addObject("found", tasks.found(task));
        page.addObject("zone", Words.zone(pilot.schedule().zone()));
        page.addObject("fields", tasks.fields(task));
        page.addObject(
                "documents",
                TaskDocumentsView.of(documents.forTask(task), pilot.schedule().zone()));
        page.addObject("sources", TaskSources.of(task.key()));
        page.addObject("form", form);
        page.addObject("mayComplete", tasks.mayComplete(task));
        page.addObject("mayClaim", assignee == null && tasks.mayComplete(task));
        return page;
    }

    /** Only the form's own fields; a browser sends its token along too. */
    private static Map<String, Object> answers(List<String> fields, MultiValueMap<String, String> sent) {
        Map<String, Object> answers = new HashMap<>();
        for (String field : fields) {
            String entered = sent.getFirst(field);
            if (entered != null) {
                answers.put(field, entered);
            }
        }
        return answers;
    }
}
