package io.pilotgate.portal.page.comparison;

import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.quotes.PricingModel;
import io.pilotgate.evaluation.quotes.RecordedQuote;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.QuoteDesk;
import io.pilotgate.portal.VendorDesk;
import io.pilotgate.portal.entry.QuoteEntry;
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

/** What a vendor asks for its work, held against the buyer's own band, and the form that adds a quote. */
@Controller
@RequestMapping("/vendors/{vendorId}/quotes")
class QuotesPage {

    private static final String ID = "quote";

    private final VendorDesk vendors;
    private final QuoteDesk desk;

    QuotesPage(VendorDesk vendors, QuoteDesk desk) {
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
            @ModelAttribute QuoteEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        try {
            desk.record(vendorId, entry);
            redirect.addFlashAttribute(Frames.NOTICE, "The quote is on record.");
            return new ModelAndView(
                    "redirect:/vendors/" + vendors.find(vendorId).id() + "/quotes");
        } catch (Refusal refusal) {
            return show(vendorId, Forms.refused(ID, QuoteEntry.FIELDS, sent, refusal), Forms.status(refusal));
        }
    }

    private ModelAndView show(String vendorId, Form form, HttpStatus status) {
        Vendor vendor = vendors.find(vendorId);
        ModelAndView page = new ModelAndView("pages/quotes", status);
        page.addObject("vendorName", vendor.name());
        page.addObject("vendorPath", "/vendors/" + vendor.id());
        page.addObject("quotes", desk.quotes(vendorId).stream().map(this::row).toList());
        page.addObject("tasks", Option.taskTypes());
        page.addObject("models", Option.of(PricingModel.class, PricingModel::title));
        page.addObject("form", form);
        page.addObject("mayRecord", desk.mayRecord());
        return page;
    }

    private QuoteRow row(RecordedQuote recorded) {
        return QuoteRow.of(recorded, desk.bandFor(recorded.quote()));
    }
}
