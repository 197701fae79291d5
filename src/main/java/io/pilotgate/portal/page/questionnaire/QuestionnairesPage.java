package io.pilotgate.portal.page.questionnaire;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.QuestionnaireDesk;
import io.pilotgate.portal.VendorDesk;
import io.pilotgate.portal.entry.DueEntry;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.Option;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questionnaires of a vendor's own people, and the form by which a lead sends one. */
@Controller
class QuestionnairesPage {

    private final QuestionnaireDesk desk;
    private final VendorDesk vendors;
    private final QuestionnaireViews views;

    QuestionnairesPage(QuestionnaireDesk desk, VendorDesk vendors, QuestionnaireViews views) {
        this.desk = desk;
        this.vendors = vendors;
        this.views = views;
    }

    /** The buyer's people find them at their vendors. */
    @GetMapping("/questionnaires")
    ModelAndView own() {
        return desk.isVendors()
                ? new ModelAndView("pages/questionnaires", "questionnaires", views.own())
                : new ModelAndView("redirect:/vendors");
    }

    /** Where one was sent already, that one. */
    @GetMapping("/vendors/{vendorId}/evaluations/{evaluationId}/questionnaire")
    ModelAndView form(@PathVariable String vendorId, @PathVariable String evaluationId) {
        Evaluation evaluation = desk.evaluation(vendorId, evaluationId);
        Optional<Questionnaire> sent = desk.of(evaluation);
        ZoneId zone = vendors.find(vendorId).zone();
        Form form = Form.proposing("send", Map.of("zone", List.of(zone == null ? "UTC" : zone.getId())));
        return sent.map(there -> new ModelAndView("redirect:" + QuestionnaireRow.path(there)))
                .orElseGet(() -> show(evaluation, form, HttpStatus.OK));
    }

    @PostMapping("/vendors/{vendorId}/evaluations/{evaluationId}/questionnaire")
    ModelAndView send(
            @PathVariable String vendorId,
            @PathVariable String evaluationId,
            @ModelAttribute DueEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        try {
            Questionnaire questionnaire = desk.send(vendorId, evaluationId, entry);
            redirect.addFlashAttribute(Frames.NOTICE, "The questionnaire is sent; the vendor is told by mail.");
            return new ModelAndView("redirect:" + QuestionnaireRow.path(questionnaire));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            Evaluation evaluation = desk.evaluation(vendorId, evaluationId);
            return show(evaluation, Forms.refused("send", DueEntry.FIELDS, sent, refusal), Forms.status(refusal));
        }
    }

    private ModelAndView show(Evaluation evaluation, Form form, HttpStatus status) {
        ModelAndView page = new ModelAndView("pages/questionnaire-new", status);
        page.addObject("vendorName", vendors.find(evaluation.vendor().value()).name());
        page.addObject("vendorPath", "/vendors/" + evaluation.vendor());
        page.addObject("workload", evaluation.workload());
        page.addObject(
                "path", "/vendors/" + evaluation.vendor() + "/evaluations/" + evaluation.id() + "/questionnaire");
        page.addObject("zones", Option.zones());
        page.addObject("form", form);
        page.addObject("maySend", desk.maySend());
        return page;
    }
}
