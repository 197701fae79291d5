package io.pilotgate.portal.page.questionnaire;

import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.evaluation.questionnaire.Templates.Taken;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.AnswerDesk;
import io.pilotgate.portal.QuestionnaireDesk;
import io.pilotgate.portal.entry.DeclinedEntry;
import io.pilotgate.portal.entry.DueEntry;
import io.pilotgate.portal.entry.SubmissionEntry;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.RefusableForm;
import io.pilotgate.portal.page.SentForm;
import io.pilotgate.portal.page.Words;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A questionnaire: how far it is, its files, and the words that end it or open it again. */
@Controller
@RequestMapping("/questionnaires/{questionnaireId}")
class QuestionnairePage {

    private final QuestionnaireDesk desk;
    private final AnswerDesk answers;
    private final QuestionnaireViews views;

    QuestionnairePage(QuestionnaireDesk desk, AnswerDesk answers, QuestionnaireViews views) {
        this.desk = desk;
        this.answers = answers;
        this.views = views;
    }

    @GetMapping
    ModelAndView show(@PathVariable String questionnaireId) {
        return show(questionnaireId, SentForm.NONE, HttpStatus.OK);
    }

    /** After a refused form its address stands in the browser: asked for anew, it leads back to the page. */
    @GetMapping({"/file", "/submit", "/decline", "/reopen", "/postpone"})
    String backToPage(@PathVariable String questionnaireId) {
        return "redirect:/questionnaires/{questionnaireId}";
    }

    @PostMapping("/file")
    ModelAndView upload(
            @PathVariable String questionnaireId,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(questionnaireId, new RefusableForm("upload", List.of("file"), sent), redirect, () -> {
            Taken taken = answers.upload(questionnaireId, file, false);
            return "The file is read: " + Words.count(taken.answered(), "answer") + ", " + taken.changed()
                    + " of them new or changed, " + Words.count(taken.links(), "link")
                    + ". Nothing is handed in yet: that is below.";
        });
    }

    @PostMapping("/submit")
    ModelAndView submit(
            @PathVariable String questionnaireId,
            @ModelAttribute SubmissionEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(questionnaireId, new RefusableForm("submit", List.of("leaveOpen"), sent), redirect, () -> {
            answers.submit(questionnaireId, entry);
            return "The questionnaire is handed in and locked. The receipt stands below and comes by mail.";
        });
    }

    @PostMapping("/decline")
    ModelAndView decline(
            @PathVariable String questionnaireId,
            @ModelAttribute DeclinedEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("decline", List.of("reason", "refusesPilot"), sent);
        return after(questionnaireId, form, redirect, () -> {
            answers.decline(questionnaireId, entry);
            return "The questionnaire is declined; the buyer is told why.";
        });
    }

    @PostMapping("/reopen")
    ModelAndView reopen(
            @PathVariable String questionnaireId,
            @ModelAttribute DueEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(questionnaireId, new RefusableForm("date", DueEntry.FIELDS, sent), redirect, () -> {
            desk.reopen(questionnaireId, entry);
            return "The questionnaire is open again; the vendor is told.";
        });
    }

    @PostMapping("/postpone")
    ModelAndView postpone(
            @PathVariable String questionnaireId,
            @ModelAttribute DueEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(questionnaireId, new RefusableForm("date", DueEntry.FIELDS, sent), redirect, () -> {
            desk.postpone(questionnaireId, entry);
            return "The date is moved; the vendor is told.";
        });
    }

    private ModelAndView after(
            String questionnaireId, RefusableForm form, RedirectAttributes redirect, Supplier<String> deed) {
        Questionnaire questionnaire = desk.find(questionnaireId);
        try {
            redirect.addFlashAttribute(Frames.NOTICE, deed.get());
            return new ModelAndView("redirect:" + QuestionnaireRow.path(questionnaire));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            return show(questionnaireId, new SentForm(form.refused(refusal)), Forms.status(refusal));
        }
    }

    private ModelAndView show(String questionnaireId, SentForm sent, HttpStatus status) {
        ModelAndView page = new ModelAndView("pages/questionnaire", status);
        page.addObject("view", views.of(desk.find(questionnaireId)));
        page.addObject("zones", Option.zones());
        page.addObject("sent", sent);
        return page;
    }
}
