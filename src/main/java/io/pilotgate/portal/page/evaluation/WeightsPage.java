package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.Weighting;
import io.pilotgate.evaluation.Weighting.ByHand;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Criterion;
import io.pilotgate.evaluation.presets.Weights;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.PeopleByName;
import io.pilotgate.portal.PeopleByName.Names;
import io.pilotgate.portal.entry.WeightsEntry;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.Words;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** What each criterion of an evaluation counts for, and the form that sets it before anybody has rated. */
@Controller
@RequestMapping("/evaluations/{evaluationId}/weights")
class WeightsPage {

    private static final String ID = "weights";
    private static final List<String> CODES =
            Criteria.all().stream().map(Criterion::code).toList();

    private final EvaluationDesk desk;
    private final EvaluationHeads heads;
    private final PeopleByName people;

    WeightsPage(EvaluationDesk desk, EvaluationHeads heads, PeopleByName people) {
        this.desk = desk;
        this.heads = heads;
        this.people = people;
    }

    @GetMapping
    ModelAndView show(@PathVariable String evaluationId) {
        Evaluation evaluation = desk.find(evaluationId);
        Map<String, List<String>> values = desk.weighting(evaluation).weights().points().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, weight -> List.of(weight.getValue().toPlainString())));
        return show(evaluation, Form.proposing(ID, values), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView set(
            @PathVariable String evaluationId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        desk.requireMayOpen();
        Evaluation evaluation = desk.find(evaluationId);
        try {
            desk.setWeights(evaluation, entry(sent));
            redirect.addFlashAttribute(Frames.NOTICE, "The weights are set. They can be changed until somebody rates.");
            return new ModelAndView("redirect:/evaluations/" + evaluation.id() + "/weights");
        } catch (Refusal refusal) {
            List<String> fields =
                    Stream.concat(CODES.stream(), Stream.of("reason")).toList();
            return show(evaluation, Forms.refused(ID, fields, sent, refusal), Forms.status(refusal));
        }
    }

    private static WeightsEntry entry(MultiValueMap<String, String> sent) {
        Map<String, String> weights = new HashMap<>();
        CODES.forEach(code -> weights.put(code, sent.getFirst(code)));
        return new WeightsEntry(weights, sent.getFirst("reason"));
    }

    private ModelAndView show(Evaluation evaluation, Form form, HttpStatus status) {
        Weights presets = evaluation.demands().weights();
        Weights now = desk.weighting(evaluation).weights();
        Names names = people.all();
        ModelAndView page = new ModelAndView("pages/weights", status);
        page.addObject("head", heads.of(evaluation));
        page.addObject(
                "rows",
                Criteria.all().stream()
                        .map(criterion -> WeightRow.of(criterion, presets, now))
                        .toList());
        page.addObject(
                "history",
                desk.weightings(evaluation).stream()
                        .flatMap(set -> set.byHand().stream())
                        .map(set -> fact(set, names))
                        .toList());
        page.addObject("locked", desk.areWeightsLocked(evaluation));
        page.addObject("maySet", desk.mayOpen() && !desk.areWeightsLocked(evaluation));
        page.addObject("form", form);
        return page;
    }

    /** Who set them, when and why. */
    static Fact fact(ByHand set, Names names) {
        return new Fact(Words.time(set.at(), ZoneOffset.UTC) + " UTC by " + names.full(set.by()), set.reason());
    }

    /** The same in one line, for the page of the evaluation. */
    static String words(Weighting weighting, Names names) {
        return weighting
                .byHand()
                .map(set -> "set by " + names.full(set.by()) + " on " + Words.time(set.at(), ZoneOffset.UTC) + " UTC: "
                        + set.reason())
                .orElse("as the presets say");
    }
}
