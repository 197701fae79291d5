package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.scoping.Part;
import io.pilotgate.evaluation.scoping.Parts;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import java.util.stream.Stream;
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

/** One thing that is settled before a vendor is asked, as a form. */
@Controller
@RequestMapping("/evaluations/{evaluationId}/scope/{part:[a-z]{1,20}}")
class ScopePage {

    private final EvaluationDesk desk;
    private final EvaluationHeads heads;

    ScopePage(EvaluationDesk desk, EvaluationHeads heads) {
        this.desk = desk;
        this.heads = heads;
    }

    @GetMapping
    ModelAndView show(@PathVariable String evaluationId, @PathVariable String part) {
        Evaluation evaluation = desk.find(evaluationId);
        Part found = find(evaluation, part);
        Form form = Form.proposing(part, QuestionField.proposed(found.questions(), desk.answers(evaluation)));
        return show(evaluation, found, form, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView keep(
            @PathVariable String evaluationId,
            @PathVariable String part,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        Evaluation evaluation = desk.find(evaluationId);
        Part found = find(evaluation, part);
        try {
            desk.enter(evaluation, QuestionField.written(found.questions(), sent));
            redirect.addFlashAttribute(Frames.NOTICE, kept(evaluation, found));
            return new ModelAndView("redirect:/evaluations/" + evaluation.id());
        } catch (Refusal refusal) {
            Form form = Forms.refused(part, QuestionField.names(found.questions()), sent, refusal);
            return show(evaluation, found, form, Forms.status(refusal));
        }
    }

    /** What was left out is said at once: nobody looks for it on the page that comes next. */
    private String kept(Evaluation evaluation, Part part) {
        return desk.checks(evaluation).stream()
                .filter(check -> check.key().equals(part.key()) && !check.isMet())
                .map(check -> "What you said is kept. " + part.title() + " still stands at '"
                        + check.state().word() + "': " + check.reason())
                .findFirst()
                .orElse(part.title() + " is on record.");
    }

    private ModelAndView show(Evaluation evaluation, Part part, Form form, HttpStatus status) {
        ModelAndView page = new ModelAndView("pages/scope", status);
        page.addObject("head", heads.of(evaluation));
        page.addObject("title", part.title());
        page.addObject("why", part.why());
        page.addObject("action", "/evaluations/" + evaluation.id() + "/scope/" + part.key());
        page.addObject("fields", QuestionField.of(part.questions()));
        page.addObject("form", form);
        return page;
    }

    private static Part find(Evaluation evaluation, String key) {
        return Stream.concat(Parts.all().stream(), evaluation.demands().parts().stream())
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("part", "This evaluation has no such part."));
    }
}
