package io.pilotgate.portal.page.comparison;

import io.pilotgate.evaluation.quotes.PricingModel;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.QuoteDesk;
import io.pilotgate.portal.entry.PriceBandEntry;
import io.pilotgate.portal.entry.WithdrawalEntry;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.SentForm;
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

/** What the buyer knows work to cost: quotes far under it raise a red flag. */
@Controller
@RequestMapping("/price-bands")
class PriceBandsPage {

    private static final String ID = "band";

    private final QuoteDesk desk;

    PriceBandsPage(QuoteDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show() {
        return show(SentForm.NONE, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView set(
            @ModelAttribute PriceBandEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        try {
            desk.setBand(entry);
            redirect.addFlashAttribute(Frames.NOTICE, "The band is set.");
            return new ModelAndView("redirect:/price-bands");
        } catch (Refusal refusal) {
            return show(new SentForm(Forms.refused(ID, PriceBandEntry.FIELDS, sent, refusal)), Forms.status(refusal));
        }
    }

    @GetMapping("/{bandId}/withdrawal")
    String backToPage(@PathVariable String bandId) {
        desk.requireStaff();
        return "redirect:/price-bands";
    }

    @PostMapping("/{bandId}/withdrawal")
    ModelAndView withdraw(
            @PathVariable String bandId,
            @ModelAttribute WithdrawalEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        try {
            desk.withdrawBand(bandId, entry);
            redirect.addFlashAttribute(
                    Frames.NOTICE, "The band is withdrawn. Until another is set, no price is too low.");
            return new ModelAndView("redirect:/price-bands");
        } catch (Refusal refusal) {
            Form form = Forms.refused(PriceBandRow.form(bandId), List.of("reason"), sent, refusal);
            return show(new SentForm(form), Forms.status(refusal));
        }
    }

    private ModelAndView show(SentForm sent, HttpStatus status) {
        ModelAndView page = new ModelAndView("pages/price-bands", status);
        page.addObject("bands", desk.bands().stream().map(PriceBandRow::of).toList());
        page.addObject(
                "withdrawn",
                desk.withdrawnBands().stream().map(PriceBandRow::of).toList());
        page.addObject("tasks", Option.taskTypes());
        page.addObject("models", Option.of(PricingModel.class, PricingModel::title));
        page.addObject("sent", sent);
        page.addObject("maySet", desk.mayRecord());
        return page;
    }
}
