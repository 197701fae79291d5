package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.GivenRating;
import io.pilotgate.evaluation.Reviewer;
import io.pilotgate.evaluation.Scorecard;
import io.pilotgate.evaluation.criteria.Category;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.PeopleByName;
import io.pilotgate.portal.PeopleByName.Names;
import io.pilotgate.portal.RatingDesk;
import io.pilotgate.portal.entry.ReviewersEntry;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.Words;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
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

/** The rating room: all 25 at a glance, who rates, hand in, agree. */
@Controller
@RequestMapping("/evaluations/{evaluationId}/rating")
class RatingPage {

    private static final String ID = "reviewers";

    private final EvaluationDesk desk;
    private final RatingDesk rating;
    private final EvaluationHeads heads;
    private final PeopleByName people;

    RatingPage(EvaluationDesk desk, RatingDesk rating, EvaluationHeads heads, PeopleByName people) {
        this.desk = desk;
        this.rating = rating;
        this.heads = heads;
        this.people = people;
    }

    @GetMapping
    ModelAndView show(@PathVariable String evaluationId) {
        return show(desk.find(evaluationId), Form.empty(ID), HttpStatus.OK);
    }

    @GetMapping("/{form:reviewers|hand-in|agreement}")
    String backToPage(@PathVariable String evaluationId, @PathVariable String form) {
        return "redirect:/evaluations/{evaluationId}/rating";
    }

    @PostMapping("/reviewers")
    ModelAndView ask(
            @PathVariable String evaluationId,
            @ModelAttribute ReviewersEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(evaluationId, sent, redirect, "They are asked to rate, each alone.", it -> rating.ask(it, entry));
    }

    @PostMapping("/hand-in")
    ModelAndView handIn(
            @PathVariable String evaluationId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(evaluationId, sent, redirect, "Your ratings are handed in.", rating::handIn);
    }

    @PostMapping("/agreement")
    ModelAndView agree(
            @PathVariable String evaluationId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(evaluationId, sent, redirect, "You agree to the ratings as they are settled.", rating::agree);
    }

    private ModelAndView after(
            String evaluationId,
            MultiValueMap<String, String> sent,
            RedirectAttributes redirect,
            String notice,
            java.util.function.Consumer<Evaluation> deed) {
        Evaluation evaluation = desk.find(evaluationId);
        try {
            deed.accept(evaluation);
            redirect.addFlashAttribute(Frames.NOTICE, notice);
            return new ModelAndView("redirect:/evaluations/" + evaluation.id() + "/rating");
        } catch (Refusal refusal) {
            return show(evaluation, Forms.refused(ID, List.of("reviewers"), sent, refusal), Forms.status(refusal));
        }
    }

    private ModelAndView show(Evaluation evaluation, Form form, HttpStatus status) {
        Names names = people.all();
        ModelAndView page = new ModelAndView("pages/rating", status);
        page.addObject("head", heads.of(evaluation));
        page.addObject("categories", categories(evaluation, names));
        page.addObject(
                "reviewers",
                rating.reviewers(evaluation).stream()
                        .map(reviewer -> fact(reviewer, names))
                        .toList());
        page.addObject(
                "people",
                rating.people().stream()
                        .map(account -> new Option(account.id().value(), account.name() + " (" + account.id() + ")"))
                        .toList());
        page.addObject("mayAsk", rating.mayAsk() && !rating.areAllHandedIn(evaluation));
        page.addObject("mayRate", rating.mayRate(evaluation));
        page.addObject("mayAgree", rating.areAllHandedIn(evaluation) && rating.owesAgreement(evaluation));
        page.addObject("together", rating.areAllHandedIn(evaluation));
        page.addObject("form", form);
        return page;
    }

    private static Fact fact(Reviewer reviewer, Names names) {
        String standing = reviewer.agreed()
                .map(at -> "agreed " + Words.time(at, ZoneOffset.UTC))
                .or(() -> reviewer.handedIn().map(at -> "handed in " + Words.time(at, ZoneOffset.UTC)))
                .orElse("rates alone");
        return new Fact(
                names.name(reviewer.person()), standing, reviewer.person().value());
    }

    private Map<String, List<RatingRow>> categories(Evaluation evaluation, Names names) {
        Scorecard card = desk.card(evaluation);
        List<GivenRating> seen = rating.seen(evaluation);
        Map<String, List<RatingRow>> rows = new LinkedHashMap<>();
        Arrays.stream(Category.values())
                .forEach(category -> rows.put(
                        category.title(),
                        card.in(category).stream()
                                .map(row ->
                                        RatingRow.of(row, seen, rating.me(), names, "/evaluations/" + evaluation.id()))
                                .toList()));
        return rows;
    }
}
