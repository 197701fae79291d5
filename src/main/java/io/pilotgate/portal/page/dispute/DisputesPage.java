package io.pilotgate.portal.page.dispute;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.DisputeDesk;
import io.pilotgate.portal.entry.DeclineEntry;
import io.pilotgate.portal.entry.DisputeEntry;
import io.pilotgate.portal.entry.RulingEntry;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.RefusableForm;
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

/** The pages where the vendor contests, QA decides and a lead countersigns. */
@Controller
@RequestMapping("/pilots/{pilotId}/disputes")
class DisputesPage {

    private final DisputeViews views;
    private final DisputeDesk desk;

    DisputesPage(DisputeViews views, DisputeDesk desk) {
        this.views = views;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(@PathVariable String pilotId, @RequestParam(defaultValue = "0") int contest) {
        return views.show(pilotId, views.proposing(pilotId, contest), HttpStatus.OK);
    }

    @GetMapping("/{number:[0-9]{1,6}}")
    ModelAndView item(@PathVariable String pilotId, @PathVariable int number) {
        return views.item(pilotId, number, SentForm.NONE, HttpStatus.OK);
    }

    /** After a refused form its address stands in the browser: asked for anew, it leads back to the page. */
    @GetMapping({"/close", "/corrections/{number:[0-9]{1,6}}/{form:countersign|decline}"})
    String backToPage(@PathVariable String pilotId) {
        return "redirect:/pilots/{pilotId}/disputes";
    }

    @GetMapping("/{number:[0-9]{1,6}}/ruling")
    String backToItem(@PathVariable String pilotId, @PathVariable int number) {
        return "redirect:/pilots/{pilotId}/disputes/{number}";
    }

    @PostMapping
    ModelAndView contest(
            @PathVariable String pilotId,
            @ModelAttribute DisputeEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm(DisputeViews.CONTEST, List.of("item", "reason", "evidence"), sent);
        return views.after(pilotId, form, redirect, () -> {
            var contested = desk.contest(pilotId, entry);
            return "You contest " + contested.label() + ".";
        });
    }

    @PostMapping("/close")
    ModelAndView close(
            @PathVariable String pilotId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return views.after(pilotId, new RefusableForm("close", List.of(), sent), redirect, () -> {
            desk.close(pilotId);
            return "The window is closed.";
        });
    }

    /** Refused, the item is shown again with what was entered; a refusal to open it stands on the page of all. */
    @PostMapping("/{number:[0-9]{1,6}}/ruling")
    ModelAndView decide(
            @PathVariable String pilotId,
            @PathVariable int number,
            @ModelAttribute RulingEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        try {
            desk.decide(pilotId, number, entry);
            redirect.addFlashAttribute(Frames.NOTICE, "D-" + number + " is decided.");
            return new ModelAndView("redirect:/pilots/{pilotId}/disputes");
        } catch (Refusal refusal) {
            var form = new RefusableForm("ruling", List.of("choice", "reason"), sent);
            return refusal.kind() == Refusal.Kind.INVALID
                    ? views.item(pilotId, number, new SentForm(form.refused(refusal)), Forms.status(refusal))
                    : views.show(pilotId, DisputeViews.refused(refusal), Forms.status(refusal));
        }
    }

    @PostMapping("/corrections/{number:[0-9]{1,6}}/countersign")
    ModelAndView countersign(
            @PathVariable String pilotId,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return views.after(pilotId, new RefusableForm("countersign", List.of(), sent), redirect, () -> {
            desk.countersign(pilotId, number);
            return "Correction " + number + " is in force. The blind result is scored anew.";
        });
    }

    @PostMapping("/corrections/{number:[0-9]{1,6}}/decline")
    ModelAndView decline(
            @PathVariable String pilotId,
            @PathVariable int number,
            @ModelAttribute DeclineEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return views.after(pilotId, new RefusableForm("decline", List.of("reason"), sent), redirect, () -> {
            desk.decline(pilotId, number, entry);
            return "Correction " + number + " is declined. What it upheld is decided anew.";
        });
    }
}
