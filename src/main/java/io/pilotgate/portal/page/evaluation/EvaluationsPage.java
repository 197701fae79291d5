package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.presets.Presets;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.VendorDesk;
import io.pilotgate.portal.entry.EvaluationEntry;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.Option;
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

/** The evaluations of a vendor, and the form that opens one. */
@Controller
@RequestMapping("/vendors/{vendorId}/evaluations")
class EvaluationsPage {

    private static final String ID = "evaluation";
    private static final List<String> FIELDS = List.of("workload", "presets");

    private final VendorDesk vendors;
    private final EvaluationDesk desk;
    private final EvaluationHeads heads;

    EvaluationsPage(VendorDesk vendors, EvaluationDesk desk, EvaluationHeads heads) {
        this.vendors = vendors;
        this.desk = desk;
        this.heads = heads;
    }

    @GetMapping
    ModelAndView show(@PathVariable String vendorId) {
        return show(vendorId, Form.proposing(ID, Map.of("presets", List.of("general"))), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView open(
            @PathVariable String vendorId,
            @ModelAttribute EvaluationEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        Vendor vendor = vendors.find(vendorId);
        try {
            Evaluation evaluation = desk.open(vendor.id(), entry);
            redirect.addFlashAttribute(Frames.NOTICE, "The evaluation is open. Its first task is the scoping call.");
            return new ModelAndView("redirect:/evaluations/" + evaluation.id());
        } catch (Refusal refusal) {
            return show(vendorId, Forms.refused(ID, FIELDS, sent, refusal), Forms.status(refusal));
        }
    }

    private ModelAndView show(String vendorId, Form form, HttpStatus status) {
        Vendor vendor = vendors.find(vendorId);
        ModelAndView page = new ModelAndView("pages/evaluations", status);
        page.addObject("vendorName", vendor.name());
        page.addObject("vendorPath", "/vendors/" + vendor.id());
        page.addObject(
                "evaluations", desk.of(vendor.id()).stream().map(heads::of).toList());
        page.addObject("kinds", options(true));
        page.addObject("onTop", options(false));
        page.addObject("form", form);
        page.addObject("mayOpen", desk.mayOpen());
        return page;
    }

    private static List<Option> options(boolean domain) {
        return Presets.all().stream()
                .filter(preset -> preset.isDomain() == domain)
                .map(preset -> new Option(preset.key(), preset.title() + ": " + preset.why()))
                .toList();
    }
}
