package io.pilotgate.portal.page.pilot;

import io.pilotgate.grading.BlindResult;
import io.pilotgate.grading.SamplePlan;
import io.pilotgate.portal.SamplePlanDesk;
import io.pilotgate.portal.entry.NonceEntry;
import io.pilotgate.portal.entry.ReserveEntry;
import io.pilotgate.portal.entry.SamplePlanEntry;
import io.pilotgate.portal.page.RefusableForm;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.figures.BlindPanel;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of the sample plan: the lead fixes it, the vendor adds its nonce, a lead uses the reserve. */
@Controller
class SamplePlanForms {

    private static final List<String> FIELDS =
            List.of("shape", "n1", "c1", "r1", "n2", "c2", "reserve", "least", "seed");

    private final PilotViews views;
    private final SamplePlanDesk desk;

    SamplePlanForms(PilotViews views, SamplePlanDesk desk) {
        this.views = views;
        this.desk = desk;
    }

    @PostMapping("/pilots/{pilotId}/sample-plan")
    ModelAndView fix(
            @PathVariable String pilotId,
            @ModelAttribute SamplePlanEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return views.after(pilotId, "sample", new RefusableForm("samplePlan", FIELDS, sent), redirect, () -> {
            SamplePlan plan = desk.fixChosen(pilotId, entry);
            return "The sample plan is fixed: " + plan.inWords()
                    + ". The vendor is asked for its nonce; then the sample is drawn.";
        });
    }

    @PostMapping("/pilots/{pilotId}/nonce")
    ModelAndView addNonce(
            @PathVariable String pilotId,
            @ModelAttribute NonceEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return views.after(pilotId, "sample", new RefusableForm("nonce", List.of("nonce"), sent), redirect, () -> {
            SamplePlan plan = desk.addNonce(pilotId, entry);
            return "Your nonce is added and the sample is drawn: " + Words.count(plan.drawn(), "item") + ".";
        });
    }

    @PostMapping("/pilots/{pilotId}/reserve")
    ModelAndView useReserve(
            @PathVariable String pilotId,
            @ModelAttribute ReserveEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return views.after(pilotId, "figures", new RefusableForm("reserve", List.of("reason"), sent), redirect, () -> {
            BlindResult result = desk.useReserve(pilotId, entry);
            return "The reserve was used and the sample graded again: " + BlindPanel.word(result.verdict()) + ".";
        });
    }
}
