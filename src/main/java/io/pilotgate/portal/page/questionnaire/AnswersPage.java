package io.pilotgate.portal.page.questionnaire;

import io.pilotgate.evaluation.criteria.Category;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.AnswerDesk;
import io.pilotgate.portal.QuestionnaireDesk;
import io.pilotgate.portal.entry.LinkEntry;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

/** One category of a questionnaire: its questions to answer, saved as a draft, and the evidence beside them. */
@Controller
@RequestMapping("/questionnaires/{questionnaireId}/answers/{category:security|quality|operations|commercial|strategy}")
class AnswersPage {

    private static final String ID = "answers";
    private static final String EVIDENCE = "evidence";

    private final QuestionnaireDesk desk;
    private final AnswerDesk answers;
    private final AnswersViews views;

    AnswersPage(QuestionnaireDesk desk, AnswerDesk answers, AnswersViews views) {
        this.desk = desk;
        this.answers = answers;
        this.views = views;
    }

    /** @param question whose evidence the form at the end is to be about; empty for none */
    @GetMapping
    ModelAndView show(
            @PathVariable String questionnaireId,
            @PathVariable String category,
            @RequestParam(defaultValue = "") String question) {
        Questionnaire questionnaire = desk.find(questionnaireId);
        return show(
                questionnaire,
                of(category),
                saved(questionnaire),
                Form.proposing(EVIDENCE, Map.of("question", List.of(question))),
                HttpStatus.OK);
    }

    /** After a refused form its address stands in the browser: asked for anew, it leads back to the page. */
    @GetMapping("/evidence")
    String backToPage(@PathVariable String questionnaireId, @PathVariable String category) {
        return "redirect:/questionnaires/{questionnaireId}/answers/{category}";
    }

    /** @param then {@code next} to go on with the next category */
    @PostMapping
    ModelAndView save(
            @PathVariable String questionnaireId,
            @PathVariable String category,
            @RequestParam(defaultValue = "") String then,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        Questionnaire questionnaire = desk.own(questionnaireId);
        List<String> keys = views.keys(questionnaire, of(category));
        Map<String, String> written = new HashMap<>();
        keys.stream().filter(sent::containsKey).forEach(key -> written.put(key, String.valueOf(sent.getFirst(key))));
        try {
            int changed = answers.save(questionnaireId, written);
            redirect.addFlashAttribute(
                    Frames.NOTICE,
                    changed == 0 ? "Nothing changed." : "Draft saved: " + Words.count(changed, "answer") + " changed.");
            return new ModelAndView("redirect:" + after(questionnaire, of(category), then));
        } catch (Refusal refusal) {
            Form form = Forms.refused(ID, keys, sent, refusal);
            return show(questionnaire, of(category), form, Form.empty(EVIDENCE), Forms.status(refusal));
        }
    }

    @PostMapping("/evidence")
    ModelAndView addEvidence(
            @PathVariable String questionnaireId,
            @PathVariable String category,
            @ModelAttribute LinkEntry entry,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        Questionnaire questionnaire = desk.own(questionnaireId);
        try {
            if (file == null || file.isEmpty()) {
                answers.addLink(questionnaireId, entry);
            } else {
                answers.addFile(questionnaireId, entry, file);
            }
            redirect.addFlashAttribute(Frames.NOTICE, "The evidence lies beside " + entry.key() + ".");
            return new ModelAndView("redirect:" + AnswersViews.path(questionnaire, of(category)) + "#evidence");
        } catch (Refusal refusal) {
            Form form = Forms.refused(EVIDENCE, List.of("question", "file", "link"), sent, refusal);
            return show(questionnaire, of(category), saved(questionnaire), form, Forms.status(refusal));
        }
    }

    private ModelAndView show(
            Questionnaire questionnaire, Category category, Form form, Form evidence, HttpStatus status) {
        ModelAndView page = new ModelAndView("pages/answers", status);
        page.addObject("view", views.of(questionnaire, category));
        page.addObject("form", form);
        page.addObject("evidence", evidence);
        return page;
    }

    private Form saved(Questionnaire questionnaire) {
        return Form.proposing(ID, views.values(questionnaire));
    }

    private static String after(Questionnaire questionnaire, Category category, String then) {
        if (!then.equals("next")) {
            return AnswersViews.path(questionnaire, category);
        }
        return category.ordinal() + 1 < Category.values().length
                ? AnswersViews.path(questionnaire, Category.values()[category.ordinal() + 1])
                : QuestionnaireRow.path(questionnaire);
    }

    private static Category of(String category) {
        return Category.valueOf(category.toUpperCase(Locale.ROOT));
    }
}
