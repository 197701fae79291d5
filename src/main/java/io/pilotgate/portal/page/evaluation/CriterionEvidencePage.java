package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.portal.Download;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.RatingDesk;
import io.pilotgate.portal.entry.EvidenceLinkEntry;
import io.pilotgate.portal.page.evaluation.CriterionViews.Sent;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
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

/** What lies beside a criterion, so that it can be proved: files and links. */
@Controller
@RequestMapping("/evaluations/{evaluationId}")
class CriterionEvidencePage {

    private final EvaluationDesk desk;
    private final RatingDesk rating;
    private final CriterionViews views;

    CriterionEvidencePage(EvaluationDesk desk, RatingDesk rating, CriterionViews views) {
        this.desk = desk;
        this.rating = rating;
        this.views = views;
    }

    @PostMapping(CriterionPage.CRITERION + "/evidence-link")
    ModelAndView link(
            @PathVariable String evaluationId,
            @PathVariable String code,
            @ModelAttribute EvidenceLinkEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new Sent("link", List.of("title", "link", "seen"), sent);
        return views.after(
                evaluationId,
                code,
                form,
                redirect,
                "The link lies beside the criterion.",
                evaluation -> rating.addLink(evaluation, code, entry));
    }

    @PostMapping(CriterionPage.CRITERION + "/evidence-file")
    ModelAndView file(
            @PathVariable String evaluationId,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String title,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new Sent("file", List.of("title", "file"), sent);
        return views.after(
                evaluationId,
                code,
                form,
                redirect,
                "The file lies beside the criterion.",
                evaluation -> rating.addFile(evaluation, code, title, file));
    }

    @GetMapping("/evidence/{evidence:[0-9]{1,18}}")
    ResponseEntity<InputStreamResource> save(@PathVariable String evaluationId, @PathVariable long evidence) {
        Evaluation evaluation = desk.find(evaluationId);
        var content = rating.openFile(evaluation, evidence);
        return Download.of("evidence-" + evidence, () -> content);
    }
}
