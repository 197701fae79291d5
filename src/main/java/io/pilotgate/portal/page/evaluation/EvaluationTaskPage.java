package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.EvaluationTaskDesk;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.process.OpenEvaluationTask;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One open task of an evaluation with the very form that Tasklist shows, under the same rules. */
@Controller
@RequestMapping("/evaluations/{evaluationId}/tasks/{taskId}")
class EvaluationTaskPage {

    private static final String ID = "task";

    private final EvaluationDesk desk;
    private final EvaluationTaskDesk tasks;
    private final EvaluationHeads heads;
    private final Clock clock;

    EvaluationTaskPage(EvaluationDesk desk, EvaluationTaskDesk tasks, EvaluationHeads heads, Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String evaluationId, @PathVariable String taskId) {
        Evaluation evaluation = desk.find(evaluationId);
        return show(evaluation, tasks.find(evaluation, taskId), Form.empty(ID), HttpStatus.OK);
    }

    @GetMapping("/{deed:claim|completion}")
    String backToTask(@PathVariable String evaluationId, @PathVariable String taskId, @PathVariable String deed) {
        return "redirect:/evaluations/{evaluationId}/tasks/{taskId}";
    }

    @PostMapping("/claim")
    ModelAndView claim(@PathVariable String evaluationId, @PathVariable String taskId, RedirectAttributes redirect) {
        Evaluation evaluation = desk.find(evaluationId);
        OpenEvaluationTask task = tasks.find(evaluation, taskId);
        try {
            tasks.claim(task);
            redirect.addFlashAttribute(Frames.NOTICE, "The task is yours.");
            return new ModelAndView("redirect:/evaluations/" + evaluation.id() + "/tasks/" + task.id());
        } catch (Refusal refusal) {
            return show(evaluation, task, new Form(ID, List.of(), Map.of(), refusal.reasons()), Forms.status(refusal));
        }
    }

    @PostMapping("/completion")
    ModelAndView complete(
            @PathVariable String evaluationId,
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        Evaluation evaluation = desk.find(evaluationId);
        OpenEvaluationTask task = tasks.find(evaluation, taskId);
        List<String> fields = tasks.fields(task).stream().map(TaskField::key).toList();
        Map<String, Object> answers = new HashMap<>();
        fields.stream().filter(sent::containsKey).forEach(field -> answers.put(field, sent.getFirst(field)));
        try {
            tasks.complete(task, answers);
            redirect.addFlashAttribute(Frames.NOTICE, "'" + task.name() + "' is completed.");
            return new ModelAndView("redirect:/evaluations/" + evaluation.id());
        } catch (Refusal refusal) {
            return show(evaluation, task, Forms.refused(ID, fields, sent, refusal), Forms.status(refusal));
        }
    }

    private ModelAndView show(Evaluation evaluation, OpenEvaluationTask task, Form form, HttpStatus status) {
        EvaluationHead head = heads.of(evaluation);
        ModelAndView page = new ModelAndView("pages/evaluation-task", status);
        page.addObject("head", head);
        page.addObject("task", EvaluationTaskRows.of(task, head.vendor(), clock.instant()));
        page.addObject("documentation", task.documentation());
        page.addObject("fields", tasks.fields(task));
        page.addObject("form", form);
        page.addObject("mayComplete", tasks.mayComplete(task));
        page.addObject("mayClaim", task.assignee() == null && tasks.mayComplete(task));
        return page;
    }
}
