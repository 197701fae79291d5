package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.RatingDesk;
import io.pilotgate.portal.entry.CriterionRatingEntry;
import io.pilotgate.portal.page.evaluation.CriterionViews.Sent;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One criterion of an evaluation: its answers, what they allow and what would raise it, its rating. */
@Controller
@RequestMapping("/evaluations/{evaluationId}")
class CriterionPage {

    static final String CRITERION = "/criteria/{code:[A-Z]{3}[0-9]}";
    private static final List<String> RATING = List.of("rating", "reason");

    private final EvaluationDesk desk;
    private final RatingDesk rating;
    private final CriterionViews views;

    CriterionPage(EvaluationDesk desk, RatingDesk rating, CriterionViews views) {
        this.desk = desk;
        this.rating = rating;
        this.views = views;
    }

    @GetMapping(CRITERION)
    ModelAndView show(@PathVariable String evaluationId, @PathVariable String code) {
        return views.show(evaluationId, code);
    }

    @GetMapping(CRITERION + "/{form:answers|rating|settled|evidence-link|evidence-file}")
    String backToPage(@PathVariable String evaluationId, @PathVariable String code, @PathVariable String form) {
        return "redirect:/evaluations/{evaluationId}/criteria/{code}";
    }

    @PostMapping(CRITERION + "/answers")
    ModelAndView answer(
            @PathVariable String evaluationId,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        List<Question> questions = CriterionQuestions.of(Criteria.of(code));
        var form = new Sent("answers", QuestionField.names(questions), sent);
        return views.after(
                evaluationId,
                code,
                form,
                redirect,
                "The answers are on record.",
                evaluation -> desk.enter(evaluation, QuestionField.written(questions, sent)));
    }

    @PostMapping(CRITERION + "/rating")
    ModelAndView rate(
            @PathVariable String evaluationId,
            @PathVariable String code,
            @ModelAttribute CriterionRatingEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return views.after(
                evaluationId,
                code,
                new Sent("rating", RATING, sent),
                redirect,
                "Rated.",
                evaluation -> rating.rate(evaluation, code, entry));
    }

    @PostMapping(CRITERION + "/settled")
    ModelAndView settle(
            @PathVariable String evaluationId,
            @PathVariable String code,
            @ModelAttribute CriterionRatingEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return views.after(
                evaluationId,
                code,
                new Sent("settled", RATING, sent),
                redirect,
                "Settled.",
                evaluation -> rating.settle(evaluation, code, entry));
    }
}
