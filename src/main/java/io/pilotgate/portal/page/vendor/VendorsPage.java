package io.pilotgate.portal.page.vendor;

import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.VendorsFound;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.Paging;
import io.pilotgate.portal.VendorDesk;
import io.pilotgate.portal.entry.VendorEntry;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.PageTurner;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The vendor register, and the form that adds to it. */
@Controller
class VendorsPage {

    private static final List<String> FIELDS = List.of(
            "name",
            "contactName",
            "contactEmail",
            "country",
            "specialisation",
            "iso27001.number",
            "iso27001.accreditedBody",
            "iso27001.scope",
            "iso27001.issuedOn",
            "iso27001.expiresOn");

    private final VendorDesk vendors;
    private final RegisterRows rows;

    VendorsPage(VendorDesk vendors, RegisterRows rows) {
        this.vendors = vendors;
        this.rows = rows;
    }

    /** @param q a part of the name */
    @GetMapping("/vendors")
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page, Model model) {
        Paging paging = Paging.of(page);
        VendorsFound found = vendors.find(q, paging);
        String address = UriComponentsBuilder.fromPath("/vendors")
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(q.strip())
                .toUriString();
        model.addAttribute("vendors", rows.of(found.vendors()));
        model.addAttribute("turner", PageTurner.of(paging, found.vendors().size(), found.total(), address));
        model.addAttribute("text", q.strip());
        model.addAttribute("mayRegister", vendors.mayRegister());
        return "pages/vendors";
    }

    @GetMapping("/vendors/new")
    ModelAndView form() {
        vendors.requireMayRegister();
        return show(Form.empty("vendor"), HttpStatus.OK);
    }

    @PostMapping("/vendors/new")
    ModelAndView register(
            @ModelAttribute VendorEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        vendors.requireMayRegister();
        try {
            Vendor vendor = vendors.register(entry);
            redirect.addFlashAttribute(Frames.NOTICE, vendor.name() + " is registered.");
            return new ModelAndView("redirect:/vendors/" + vendor.id());
        } catch (Refusal refusal) {
            return show(Forms.refused("vendor", FIELDS, sent, refusal), Forms.status(refusal));
        }
    }

    private static ModelAndView show(Form form, HttpStatus status) {
        return new ModelAndView("pages/vendor-new", Map.of("form", form), status);
    }
}
