package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.CriterionEvidence;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.GivenRating;
import io.pilotgate.evaluation.ScoreRow;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Criterion;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.RatingDesk;
import io.pilotgate.portal.entry.CriterionRatingEntry;
import io.pilotgate.portal.entry.EvidenceLinkEntry;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.SentForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

/** One criterion of an evaluation: its answers, what they allow and what would raise it, its evidence, its rating. */
@Controller
@RequestMapping("/evaluations/{evaluationId}")
class CriterionPage {

    private static final String CRITERION = "/criteria/{code:[A-Z]{3}[0-9]}";
    private static final List<String> RATING = List.of("rating", "reason");

    private final EvaluationDesk desk;
    private final RatingDesk rating;
    private final EvaluationHeads heads;

    CriterionPage(EvaluationDesk desk, RatingDesk rating, EvaluationHeads heads) {
        this.desk = desk;
        this.rating = rating;
        this.heads = heads;
    }

    @GetMapping(CRITERION)
    ModelAndView show(@PathVariable String evaluationId, @PathVariable String code) {
        return show(desk.find(evaluationId), Criteria.of(code), SentForm.NONE, HttpStatus.OK);
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
        List<Question> questions = questions(Criteria.of(code));
        var form = new SentFields("answers", QuestionField.names(questions), sent);
        return after(
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
        return after(
                evaluationId,
                code,
                new SentFields("rating", RATING, sent),
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
        return after(
                evaluationId,
                code,
                new SentFields("settled", RATING, sent),
                redirect,
                "Settled.",
                evaluation -> rating.settle(evaluation, code, entry));
    }

    @PostMapping(CRITERION + "/evidence-link")
    ModelAndView link(
            @PathVariable String evaluationId,
            @PathVariable String code,
            @ModelAttribute EvidenceLinkEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new SentFields("link", List.of("title", "link", "seen"), sent);
        return after(
                evaluationId,
                code,
                form,
                redirect,
                "The link lies beside the criterion.",
                evaluation -> rating.addLink(evaluation, code, entry));
    }

    @PostMapping(CRITERION + "/evidence-file")
    ModelAndView file(
            @PathVariable String evaluationId,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String title,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new SentFields("file", List.of("title", "file"), sent);
        return after(
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
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("evidence-" + evidence)
                                .build()
                                .toString())
                .body(new InputStreamResource(content));
    }

    private ModelAndView after(
            String evaluationId,
            String code,
            SentFields form,
            RedirectAttributes redirect,
            String notice,
            java.util.function.Consumer<Evaluation> deed) {
        Evaluation evaluation = desk.find(evaluationId);
        Criterion criterion = Criteria.of(code);
        try {
            deed.accept(evaluation);
            redirect.addFlashAttribute(Frames.NOTICE, notice);
            return new ModelAndView("redirect:/evaluations/" + evaluation.id() + "/criteria/" + code);
        } catch (Refusal refusal) {
            return show(evaluation, criterion, new SentForm(form.refused(refusal)), Forms.status(refusal));
        }
    }

    /** A form that was sent, in case it is refused. */
    private record SentFields(String id, List<String> fields, MultiValueMap<String, String> sent) {

        Form refused(Refusal refusal) {
            return Forms.refused(id, fields, sent, refusal);
        }
    }

    private ModelAndView show(Evaluation evaluation, Criterion criterion, SentForm sent, HttpStatus status) {
        ScoreRow row = desk.card(evaluation).rows().stream()
                .filter(found -> found.criterion().code().equals(criterion.code()))
                .findFirst()
                .orElseThrow();
        List<GivenRating> seen = rating.seen(evaluation).stream()
                .filter(given -> given.criterion().equals(criterion.code()))
                .toList();
        ModelAndView page = new ModelAndView("pages/criterion", status);
        page.addObject("head", heads.of(evaluation));
        page.addObject("row", RatingRow.of(row, seen, rating.me(), "/evaluations/" + evaluation.id()));
        page.addObject("judgement", row.judgement());
        page.addObject("fields", QuestionField.of(questions(criterion)));
        page.addObject("answers", answers(evaluation, sent));
        page.addObject("evidence", evidence(row.evidence(), evaluation));
        page.addObject(
                "given",
                seen.stream()
                        .map(given -> new Fact(given.by().value(), given.words() + reason(given)))
                        .toList());
        page.addObject(
                "settledWords",
                row.settled()
                        .map(given -> given.words() + reason(given) + " (" + given.by() + ")")
                        .orElse(""));
        page.addObject("choices", choices(evaluation, criterion));
        page.addObject("mayRate", rating.mayRate(evaluation));
        page.addObject("maySettle", rating.areAllHandedIn(evaluation) && rating.isReviewer(evaluation));
        page.addObject("sent", sent);
        return page;
    }

    private static String reason(GivenRating given) {
        return given.reason().isEmpty() ? "" : ": " + given.reason();
    }

    private Form answers(Evaluation evaluation, SentForm sent) {
        Form refused = sent.of("answers");
        return refused.isRefused()
                ? refused
                : Form.proposing(
                        "answers",
                        desk.answers(evaluation).values().entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }

    private static List<EvidenceRow> evidence(List<CriterionEvidence> evidence, Evaluation evaluation) {
        return evidence.stream()
                .map(piece -> EvidenceRow.of(piece, "/evaluations/" + evaluation.id()))
                .toList();
    }

    private static List<Option> choices(Evaluation evaluation, Criterion criterion) {
        List<Option> choices = new ArrayList<>(Arrays.stream(Rating.values())
                .map(choice -> new Option(String.valueOf(choice.points()), choice.toString()))
                .toList());
        if (evaluation.demands().mayLeaveOut().contains(criterion.code())) {
            choices.add(new Option("na", "does not apply"));
        }
        return choices;
    }

    private static List<Question> questions(Criterion criterion) {
        return Stream.concat(criterion.questions().stream(), criterion.ownQuestions().stream())
                .toList();
    }
}
