package io.pilotgate.portal.page.contract;

import io.pilotgate.commercial.PriceAmendment;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.ContractDesk;
import io.pilotgate.portal.ContractDesk.WorkedOut;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.entry.ChangeOrderEntry;
import io.pilotgate.portal.entry.ExampleEntry;
import io.pilotgate.portal.entry.PriceAnswerEntry;
import io.pilotgate.portal.entry.PriceEntry;
import io.pilotgate.portal.entry.SurgeEntry;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.RefusableForm;
import io.pilotgate.portal.page.SentForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** The page of a contract's prices: proposed with a month worked out beside, answered by the vendor. */
@Controller
@RequestMapping("/pilots/{pilotId}/contract")
class ContractPage {

    private static final String PRICES = "prices";
    private static final List<String> FIELDS = Stream.concat(PriceEntry.FIELDS.stream(), ExampleEntry.FIELDS.stream())
            .toList();

    private final Doorkeeper door;
    private final ContractDesk desk;
    private final ContractViews views;

    ContractPage(Doorkeeper door, ContractDesk desk, ContractViews views) {
        this.door = door;
        this.desk = desk;
        this.views = views;
    }

    @GetMapping
    ModelAndView show(@PathVariable String pilotId) {
        return show(pilotId, SentForm.NONE, null, HttpStatus.OK);
    }

    /** After a form its address stands in the browser: asked for anew, it leads back to the page. */
    @GetMapping({"/{form:example|proposals|answer|change-orders|surge-days}", "/change-orders/{number}/answer"})
    String backToPage(@PathVariable String pilotId) {
        return "redirect:/pilots/{pilotId}/contract";
    }

    /** Shows the form as it was sent, with the month worked out beside; keeps nothing. */
    @PostMapping("/example")
    ModelAndView example(
            @PathVariable String pilotId,
            @ModelAttribute PriceEntry entry,
            @ModelAttribute ExampleEntry example,
            @RequestParam MultiValueMap<String, String> sent) {
        Map<String, List<String>> values = new HashMap<>(sent);
        values.remove("_csrf");
        try {
            WorkedOut worked = desk.workOut(pilotId, entry, example);
            return show(pilotId, new SentForm(Form.proposing(PRICES, values)), worked, HttpStatus.OK);
        } catch (Refusal refusal) {
            return show(
                    pilotId, new SentForm(Forms.refused(PRICES, FIELDS, sent, refusal)), null, Forms.status(refusal));
        }
    }

    @PostMapping("/proposals")
    ModelAndView propose(
            @PathVariable String pilotId,
            @ModelAttribute PriceEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(pilotId, new RefusableForm(PRICES, FIELDS, sent), redirect, () -> {
            PriceAmendment proposed = desk.propose(pilotId, entry);
            return "Version " + proposed.version() + " waits for the vendor's word.";
        });
    }

    @PostMapping("/answer")
    ModelAndView answer(
            @PathVariable String pilotId,
            @ModelAttribute PriceAnswerEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("answer", List.of("sha256", "answer", "reason"), sent);
        return after(pilotId, form, redirect, () -> {
            PriceAmendment answered = desk.answer(pilotId, entry);
            return answered.isAccepted() ? "The prices are in force." : "The prices are declined.";
        });
    }

    @PostMapping("/change-orders")
    ModelAndView change(
            @PathVariable String pilotId,
            @ModelAttribute ChangeOrderEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("change", List.of("change", "amount"), sent);
        return after(
                pilotId,
                form,
                redirect,
                () -> "Change order " + desk.proposeChange(pilotId, entry).number() + " waits for the vendor's word.");
    }

    @PostMapping("/change-orders/{number}/answer")
    ModelAndView answerChange(
            @PathVariable String pilotId,
            @PathVariable String number,
            @ModelAttribute PriceAnswerEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("change-" + number, List.of("answer", "reason"), sent);
        return after(pilotId, form, redirect, () -> {
            boolean accepted = desk.answerChange(pilotId, number, entry).isAccepted();
            return accepted ? "The change order is agreed." : "The change order is declined.";
        });
    }

    @PostMapping("/surge-days")
    ModelAndView surge(
            @PathVariable String pilotId,
            @ModelAttribute SurgeEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("surge", List.of("surgeDay", "surgeReason"), sent);
        return after(pilotId, form, redirect, () -> {
            desk.orderSurge(pilotId, entry);
            return "The surge is ordered.";
        });
    }

    private ModelAndView after(String pilotId, RefusableForm form, RedirectAttributes redirect, Supplier<String> deed) {
        return form.after(
                deed,
                () -> "/pilots/" + door.pilot(pilotId).id() + "/contract",
                redirect,
                (sent, status) -> show(pilotId, sent, null, status));
    }

    private ModelAndView show(String pilotId, SentForm sent, @Nullable WorkedOut worked, HttpStatus status) {
        Pilot pilot = door.pilot(pilotId);
        ModelAndView page = new ModelAndView("pages/contract", status);
        page.addObject("view", views.of(pilot, worked));
        page.addObject("sent", sent);
        return page;
    }
}
