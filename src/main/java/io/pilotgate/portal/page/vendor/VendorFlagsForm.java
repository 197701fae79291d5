package io.pilotgate.portal.page.vendor;

import io.pilotgate.evaluation.RecordedFlagKind;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.FlagDesk;
import io.pilotgate.portal.PeopleByName;
import io.pilotgate.portal.PeopleByName.Names;
import io.pilotgate.portal.VendorDesk;
import io.pilotgate.portal.entry.ClearanceEntry;
import io.pilotgate.portal.entry.RecordedFlagEntry;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.SentForm;
import java.util.Arrays;
import java.util.List;
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

/** Red flags of a vendor: what is open and why, and the forms by which people record and clear one. */
@Controller
@RequestMapping("/vendors/{vendorId}/flags")
class VendorFlagsForm {

    private static final List<String> FIELDS = List.of("code", "reason", "evidence", "happenedOn");

    private final VendorDesk vendors;
    private final FlagDesk flags;
    private final PeopleByName people;

    VendorFlagsForm(VendorDesk vendors, FlagDesk flags, PeopleByName people) {
        this.vendors = vendors;
        this.flags = flags;
        this.people = people;
    }

    @GetMapping
    ModelAndView show(@PathVariable String vendorId) {
        return show(vendors.find(vendorId), SentForm.NONE, HttpStatus.OK);
    }

    @GetMapping("/{flag:RF[1-9]}/clearance")
    String backToPage(@PathVariable String vendorId, @PathVariable String flag) {
        return "redirect:/vendors/{vendorId}/flags";
    }

    @PostMapping
    ModelAndView record(
            @PathVariable String vendorId,
            @ModelAttribute RecordedFlagEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        Vendor vendor = vendors.find(vendorId);
        try {
            flags.record(vendor, entry);
            redirect.addFlashAttribute(Frames.NOTICE, "The red flag is open. It holds every next gate of this vendor.");
            return new ModelAndView("redirect:/vendors/" + vendor.id() + "/flags");
        } catch (Refusal refusal) {
            return show(vendor, new SentForm(Forms.refused("flag", FIELDS, sent, refusal)), Forms.status(refusal));
        }
    }

    @PostMapping("/{flag:RF[1-9]}/clearance")
    ModelAndView clear(
            @PathVariable String vendorId,
            @PathVariable String flag,
            @ModelAttribute ClearanceEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        Vendor vendor = vendors.find(vendorId);
        try {
            flags.clear(vendor, flag, entry);
            redirect.addFlashAttribute(Frames.NOTICE, flag + " is cleared, with your name.");
            return new ModelAndView("redirect:/vendors/" + vendor.id() + "/flags");
        } catch (Refusal refusal) {
            Form form = Forms.refused("clear-" + flag, List.of("evidence"), sent, refusal);
            return show(vendor, new SentForm(form), Forms.status(refusal));
        }
    }

    private ModelAndView show(Vendor vendor, SentForm sent, HttpStatus status) {
        Names names = people.all();
        ModelAndView page = new ModelAndView("pages/flags", status);
        page.addObject("vendor", VendorRow.of(vendor, vendors.openFlags(vendor)));
        page.addObject(
                "trace",
                vendors.flagTrace(vendor).stream()
                        .map(flag -> FlagRow.of(flag, names))
                        .toList());
        page.addObject(
                "kinds",
                Arrays.stream(RecordedFlagKind.values())
                        .map(kind -> new Option(kind.code(), kind.code() + " " + kind.title()))
                        .toList());
        page.addObject("mayRecord", flags.mayRecord());
        page.addObject("sent", sent);
        return page;
    }
}
