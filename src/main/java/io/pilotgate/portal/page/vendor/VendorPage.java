package io.pilotgate.portal.page.vendor;

import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.PeopleByName;
import io.pilotgate.portal.PeopleByName.Names;
import io.pilotgate.portal.PilotDesk;
import io.pilotgate.portal.VendorDesk;
import io.pilotgate.portal.entry.CertificateEntry;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** One vendor: its red flags, and the form that renews its certificate. */
@Controller
class VendorPage {

    private static final String ID = "certificate";
    private static final List<String> FIELDS = List.of("number", "accreditedBody", "scope", "issuedOn", "expiresOn");

    private final VendorDesk vendors;
    private final PilotDesk pilots;
    private final PeopleByName people;

    VendorPage(VendorDesk vendors, PilotDesk pilots, PeopleByName people) {
        this.vendors = vendors;
        this.pilots = pilots;
        this.people = people;
    }

    @GetMapping("/vendors/{vendorId}")
    ModelAndView show(@PathVariable String vendorId) {
        Vendor vendor = vendors.find(vendorId);
        Form form = vendors.claimed(vendor).map(VendorPage::proposed).orElse(Form.empty(ID));
        return show(vendorId, form, HttpStatus.OK);
    }

    @GetMapping("/vendors/{vendorId}/certificate")
    String backToVendor(@PathVariable String vendorId) {
        return "redirect:/vendors/{vendorId}";
    }

    @PostMapping("/vendors/{vendorId}/certificate")
    ModelAndView renew(
            @PathVariable String vendorId,
            @ModelAttribute CertificateEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        try {
            Vendor vendor = vendors.renewCertificate(vendorId, entry);
            redirect.addFlashAttribute(Frames.NOTICE, "The certificate of " + vendor.name() + " is on record.");
            return new ModelAndView("redirect:/vendors/" + vendor.id());
        } catch (Refusal refusal) {
            return show(vendorId, Forms.refused(ID, FIELDS, sent, refusal), Forms.status(refusal));
        }
    }

    private static Form proposed(Answers claimed) {
        Map<String, List<String>> values = new HashMap<>();
        Map.of(
                        "number", "SEC1.certificateNumber",
                        "accreditedBody", "SEC1.accreditedBody",
                        "scope", "SEC1.scope",
                        "issuedOn", "SEC1.issuedOn",
                        "expiresOn", "SEC1.expiresOn")
                .forEach((field, question) ->
                        values.put(field, claimed.text(question).stream().toList()));
        return Form.proposing(ID, values);
    }

    private ModelAndView show(String vendorId, Form form, HttpStatus status) {
        Vendor vendor = vendors.find(vendorId);
        Names names = people.all();
        ModelAndView page = new ModelAndView("pages/vendor", status);
        page.addObject("vendor", VendorRow.of(vendor, vendors.openFlags(vendor)));
        page.addObject(
                "trace",
                vendors.flagTrace(vendor).stream()
                        .map(flag -> FlagRow.of(flag, names))
                        .toList());
        page.addObject(
                "waiting",
                vendors.waitingFlags(vendor).stream()
                        .map(flag -> new Fact(flag.code() + " " + flag.title(), flag.reason()))
                        .toList());
        page.addObject("claimed", vendors.claimed(vendor).isPresent());
        page.addObject("form", form);
        page.addObject("mayRenew", vendors.mayRenew());
        page.addObject("mayLaunch", pilots.mayLaunch());
        return page;
    }
}
