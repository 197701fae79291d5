package io.pilotgate.portal.page.onboarding;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.ContractDesk;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.PilotDesk;
import io.pilotgate.portal.entry.ExampleEntry;
import io.pilotgate.portal.entry.LaunchEntry;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.contract.WorkedMonth;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form that launches a pilot; refused, it keeps everything that was entered. */
@Controller
class LaunchPage {

    private final PilotDesk pilots;
    private final Vendors vendors;
    private final EvaluationDesk evaluations;
    private final ContractDesk contracts;
    private final Clock clock;

    LaunchPage(PilotDesk pilots, Vendors vendors, EvaluationDesk evaluations, ContractDesk contracts, Clock clock) {
        this.pilots = pilots;
        this.contracts = contracts;
        this.vendors = vendors;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @GetMapping("/pilots/new")
    ModelAndView form(
            @RequestParam(name = "evaluation", defaultValue = "") String evaluationId,
            @RequestParam(name = "vendor", defaultValue = "") String vendorId) {
        pilots.requireMayLaunch();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (evaluationId.isEmpty()) {
            return show(LaunchForm.proposed(today, vendorId), HttpStatus.OK);
        }
        Evaluation evaluation = evaluations.find(evaluationId);
        evaluations.requireShortlisted(evaluation);
        return show(
                LaunchForm.proposed(
                        today, evaluation, evaluations.answers(evaluation), evaluations.weighed(evaluation)),
                HttpStatus.OK);
    }

    @PostMapping("/pilots/new")
    ModelAndView launch(
            @ModelAttribute LaunchEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes after) {
        pilots.requireMayLaunch();
        try {
            Pilot pilot = pilots.launch(entry);
            after.addFlashAttribute(
                    Frames.NOTICE, "The pilot is launched. Its terms are fixed and its first tasks are open.");
            return new ModelAndView("redirect:/pilots/" + pilot.id());
        } catch (Refusal refusal) {
            return show(Forms.refused(LaunchForm.ID, LaunchForm.FIELDS, sent, refusal), Forms.status(refusal));
        }
    }

    /** After a look at a month its address stands in the browser: asked for anew, it leads back to the form. */
    @GetMapping("/pilots/new/example")
    String backToForm() {
        return "redirect:/pilots/new";
    }

    /** Shows the form as it was sent, with a month worked out beside; launches nothing. */
    @PostMapping("/pilots/new/example")
    ModelAndView example(
            @ModelAttribute LaunchEntry entry,
            @ModelAttribute ExampleEntry example,
            @RequestParam MultiValueMap<String, String> sent) {
        pilots.requireMayLaunch();
        Map<String, List<String>> values = new HashMap<>(sent);
        values.remove("_csrf");
        try {
            WorkedMonth worked = WorkedMonth.of(contracts.workOut(entry, example));
            return show(Form.proposing(LaunchForm.ID, values), worked, HttpStatus.OK);
        } catch (Refusal refusal) {
            return show(Forms.refused(LaunchForm.ID, LaunchForm.FIELDS, sent, refusal), Forms.status(refusal));
        }
    }

    private ModelAndView show(Form form, HttpStatus status) {
        return show(form, null, status);
    }

    private ModelAndView show(Form form, @Nullable WorkedMonth worked, HttpStatus status) {
        ModelAndView page = new ModelAndView("pages/launch", status);
        page.addObject("worked", worked);
        page.addObject("form", form);
        page.addObject("options", LaunchOptions.with(vendors.all()));
        return page;
    }
}
