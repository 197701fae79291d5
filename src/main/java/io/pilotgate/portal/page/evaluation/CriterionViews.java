package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.CriterionEvidence;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.GivenRating;
import io.pilotgate.evaluation.ScoreRow;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Criterion;
import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.PeopleByName;
import io.pilotgate.portal.PeopleByName.Names;
import io.pilotgate.portal.RatingDesk;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frame;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.SentForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the page of a criterion, and what became of a form that was sent from it. */
@Component
class CriterionViews {

    /** A form that was sent, in case it is refused. */
    record Sent(String id, List<String> fields, MultiValueMap<String, String> values) {

        private Form refused(Refusal refusal) {
            return Forms.refused(id, fields, values, refusal);
        }
    }

    private final EvaluationDesk desk;
    private final RatingDesk rating;
    private final EvaluationHeads heads;
    private final PeopleByName people;

    CriterionViews(EvaluationDesk desk, RatingDesk rating, EvaluationHeads heads, PeopleByName people) {
        this.desk = desk;
        this.rating = rating;
        this.heads = heads;
        this.people = people;
    }

    ModelAndView show(String evaluationId, String code) {
        return show(desk.find(evaluationId), Criteria.of(code), SentForm.NONE, HttpStatus.OK);
    }

    /** Does what the form asks for and comes back to the page; what is refused stands beside its field. */
    ModelAndView after(
            String evaluationId,
            String code,
            Sent form,
            RedirectAttributes redirect,
            String notice,
            Consumer<Evaluation> deed) {
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

    private ModelAndView show(Evaluation evaluation, Criterion criterion, SentForm sent, HttpStatus status) {
        ScoreRow row = desk.card(evaluation).rows().stream()
                .filter(found -> found.criterion().code().equals(criterion.code()))
                .findFirst()
                .orElseThrow();
        List<GivenRating> seen = rating.seen(evaluation).stream()
                .filter(given -> given.criterion().equals(criterion.code()))
                .toList();
        Names names = people.all();
        ModelAndView page = new ModelAndView("pages/criterion", status);
        page.addObject("head", heads.of(evaluation));
        page.addObject("row", RatingRow.of(row, seen, rating.me(), names, "/evaluations/" + evaluation.id()));
        page.addObject("judgement", row.judgement());
        page.addObject("pass", criterion.pass().toString());
        page.addObject("before", beside(evaluation, criterion, -1));
        page.addObject("next", beside(evaluation, criterion, 1));
        page.addObject("fields", QuestionField.of(CriterionQuestions.of(criterion)));
        page.addObject("answers", answers(evaluation, sent));
        page.addObject("evidence", evidence(row.evidence(), evaluation));
        page.addObject("sent", sent);
        return addRatings(page, evaluation, row, seen, names);
    }

    private ModelAndView addRatings(
            ModelAndView page, Evaluation evaluation, ScoreRow row, List<GivenRating> seen, Names names) {
        page.addObject(
                "given",
                seen.stream()
                        .map(given -> new Fact(
                                names.name(given.by()),
                                given.words() + reason(given),
                                given.by().value()))
                        .toList());
        page.addObject(
                "settledWords",
                row.settled()
                        .map(given -> given.words() + " by " + names.full(given.by()) + reason(given))
                        .orElse(""));
        page.addObject("choices", choices(evaluation, row.criterion()));
        page.addObject("mayRate", rating.mayRate(evaluation));
        page.addObject("maySettle", rating.areAllHandedIn(evaluation) && rating.isReviewer(evaluation));
        return page;
    }

    /** The criterion before or after, null where there is none. */
    private static Frame.@Nullable Link beside(Evaluation evaluation, Criterion criterion, int step) {
        List<Criterion> all = Criteria.all();
        int place = all.indexOf(criterion) + step;
        if (place < 0 || place >= all.size()) {
            return null;
        }
        Criterion other = all.get(place);
        return new Frame.Link(
                other.code() + " " + other.title(),
                "/evaluations/" + evaluation.id() + "/criteria/" + other.code(),
                false);
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
}
