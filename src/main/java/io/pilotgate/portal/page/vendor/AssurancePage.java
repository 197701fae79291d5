package io.pilotgate.portal.page.vendor;

import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.assurance.Opinion;
import io.pilotgate.evaluation.assurance.Soc2Type;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.AssuranceDesk;
import io.pilotgate.portal.VendorDesk;
import io.pilotgate.portal.entry.Soc2Entry;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.Option;
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

/** The papers that vouch for a vendor: when each ends, its SOC 2 reports, and the form that adds one. */
@Controller
@RequestMapping("/vendors/{vendorId}/assurance")
class AssurancePage {

    private static final String ID = "soc2";

    private final VendorDesk vendors;
    private final AssuranceDesk desk;

    AssurancePage(VendorDesk vendors, AssuranceDesk desk) {
        this.vendors = vendors;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(@PathVariable String vendorId) {
        return show(vendorId, Form.empty(ID), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView record(
            @PathVariable String vendorId,
            @ModelAttribute Soc2Entry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        try {
            desk.record(vendorId, entry);
            redirect.addFlashAttribute(Frames.NOTICE, "The SOC 2 report is on record.");
            return new ModelAndView(
                    "redirect:/vendors/" + vendors.find(vendorId).id() + "/assurance");
        } catch (Refusal refusal) {
            return show(vendorId, Forms.refused(ID, Soc2Entry.FIELDS, sent, refusal), Forms.status(refusal));
        }
    }

    private ModelAndView show(String vendorId, Form form, HttpStatus status) {
        Vendor vendor = vendors.find(vendorId);
        ModelAndView page = new ModelAndView("pages/assurance", status);
        page.addObject("vendorName", vendor.name());
        page.addObject("vendorPath", "/vendors/" + vendor.id());
        page.addObject(
                "lapses",
                desk.lapses(vendor).stream()
                        .map(lapse -> LapseRow.of(lapse, desk.today()))
                        .toList());
        page.addObject(
                "reports",
                desk.soc2(vendorId).stream()
                        .map(recorded -> Soc2Row.of(recorded, desk.standing(recorded.report())))
                        .toList());
        page.addObject("types", Option.of(Soc2Type.class, type -> type.title() + ": " + type.meaning()));
        page.addObject("opinions", Option.of(Opinion.class, Opinion::title));
        page.addObject("form", form);
        page.addObject("mayRecord", desk.mayRecord());
        return page;
    }
}
