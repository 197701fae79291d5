package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.Scorecard;
import io.pilotgate.evaluation.Verdict;
import io.pilotgate.evaluation.scoping.Check;
import io.pilotgate.evaluation.scoping.Part;
import io.pilotgate.evaluation.scoping.Parts;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.EvaluationTaskDesk;
import io.pilotgate.portal.PeopleByName;
import io.pilotgate.portal.PeopleByName.Names;
import io.pilotgate.portal.PilotDesk;
import io.pilotgate.portal.entry.SignatureEntry;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** One evaluation: where it stands, what is missing, what waits, what the committee made of it. */
@Controller
@RequestMapping("/evaluations/{evaluationId}")
class EvaluationPage {

    private static final String ID = "signature";
    private static final List<String> FIELDS = List.of("printedName", "meaning", "password");

    private final EvaluationDesk desk;
    private final EvaluationTaskDesk tasks;
    private final EvaluationHeads heads;
    private final PilotDesk pilots;
    private final PeopleByName people;
    private final Clock clock;

    EvaluationPage(
            EvaluationDesk desk,
            EvaluationTaskDesk tasks,
            EvaluationHeads heads,
            PilotDesk pilots,
            PeopleByName people,
            Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.heads = heads;
        this.pilots = pilots;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String evaluationId) {
        return show(desk.find(evaluationId), Form.empty(ID), HttpStatus.OK);
    }

    @GetMapping("/signature")
    String backToPage(@PathVariable String evaluationId) {
        return "redirect:/evaluations/{evaluationId}";
    }

    @PostMapping("/signature")
    ModelAndView sign(
            @PathVariable String evaluationId,
            @ModelAttribute SignatureEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        Evaluation evaluation = desk.find(evaluationId);
        try {
            desk.sign(evaluation, entry);
            redirect.addFlashAttribute(Frames.NOTICE, "Signed as it stands. Any change of it needs a new signature.");
            return new ModelAndView("redirect:/evaluations/" + evaluation.id());
        } catch (Refusal refusal) {
            return show(evaluation, Forms.refused(ID, FIELDS, sent, refusal), Forms.status(refusal));
        }
    }

    private ModelAndView show(Evaluation evaluation, Form form, HttpStatus status) {
        EvaluationHead head = heads.of(evaluation);
        List<Check> checks = desk.checks(evaluation);
        Scorecard card = desk.card(evaluation);
        Names names = people.all();
        ModelAndView page = new ModelAndView("pages/evaluation", status);
        page.addObject("head", head);
        page.addObject("checks", rows(evaluation, checks, head));
        page.addObject("score", card.score().map(score -> score + " of 100").orElse("no score yet"));
        page.addObject(
                "passing", card.isComplete() ? card.passing() + " of 25 pass" : "no data: not all rated and agreed");
        page.addObject("failing", card.isComplete() ? String.join(", ", card.failing()) : "");
        page.addObject(
                "tasks",
                tasks.of(evaluation).stream()
                        .map(task -> EvaluationTaskRows.of(task, head.vendor(), clock.instant()))
                        .toList());
        page.addObject(
                "verdicts",
                desk.verdicts(evaluation).stream()
                        .map(proposed -> VerdictRow.of(proposed, names))
                        .toList());
        page.addObject("signs", evaluation.demands().signatures());
        page.addObject(
                "signatures",
                desk.signatures(evaluation).stream()
                        .map(signature -> SignatureRow.of(signature, desk.isCurrent(evaluation, signature)))
                        .toList());
        page.addObject(
                "pilots", desk.pilots(evaluation).stream().map(Object::toString).toList());
        page.addObject("mayLaunch", mayLaunch(evaluation));
        page.addObject("weights", WeightsPage.words(desk.weighting(evaluation), names));
        page.addObject("warnings", desk.warnings(evaluation));
        page.addObject("form", form);
        return page;
    }

    private boolean mayLaunch(Evaluation evaluation) {
        return pilots.mayLaunch()
                && desk.standing(evaluation).filter(Verdict.SHORTLIST::equals).isPresent();
    }

    private static List<CheckRow> rows(Evaluation evaluation, List<Check> checks, EvaluationHead head) {
        Set<String> parts = Stream.concat(Parts.all().stream(), evaluation.demands().parts().stream())
                .map(Part::key)
                .collect(Collectors.toSet());
        return checks.stream()
                .map(check -> CheckRow.of(check, parts, head.path(), head.vendorPath()))
                .toList();
    }
}
