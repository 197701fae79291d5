package io.pilotgate.portal.page.escalation;

import io.pilotgate.delivery.Escalation;
import io.pilotgate.portal.EscalationDesk;
import io.pilotgate.portal.entry.EscalationAnswerEntry;
import io.pilotgate.portal.entry.EscalationEntry;
import io.pilotgate.portal.entry.EscalationReasonEntry;
import io.pilotgate.portal.entry.WaitingEntry;
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

/** The page where the vendor asks and the buyer answers. */
@Controller
@RequestMapping("/pilots/{pilotId}/escalations")
class EscalationsPage {

    private final EscalationViews views;
    private final EscalationDesk desk;

    EscalationsPage(EscalationViews views, EscalationDesk desk) {
        this.views = views;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(@PathVariable String pilotId) {
        return views.show(pilotId, SentForm.NONE, HttpStatus.OK);
    }

    /** After a refused form its address stands in the browser: asked for anew, it leads back to the page. */
    @GetMapping("/{number:[0-9]{1,6}}/{form:answer|reopen|accept|requests}")
    String backToPage(@PathVariable String pilotId, @PathVariable int number, @PathVariable String form) {
        return "redirect:/pilots/{pilotId}/escalations#e{number}";
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable String pilotId,
            @ModelAttribute EscalationEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("ask", List.of("kind", "urgency", "item", "question", "requests"), sent);
        return views.after(pilotId, form, redirect, () -> {
            Escalation asked = desk.raise(pilotId, entry);
            return "Your question is escalation " + asked.label() + ".";
        });
    }

    @PostMapping("/{number:[0-9]{1,6}}/answer")
    ModelAndView answer(
            @PathVariable String pilotId,
            @PathVariable int number,
            @ModelAttribute EscalationAnswerEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("answer-" + number, List.of("answer", "sopVersion"), sent);
        return views.after(pilotId, form, redirect, () -> {
            Escalation answered = desk.answer(pilotId, number, entry);
            return answered.label() + " is answered."
                    + answered.answer()
                            .filter(answer -> answer.sopVersion() != null)
                            .map(answer -> " QA signs SOP version " + answer.sopVersion() + " next, then the vendor.")
                            .orElse("");
        });
    }

    @PostMapping("/{number:[0-9]{1,6}}/requests")
    ModelAndView nameWaiting(
            @PathVariable String pilotId,
            @PathVariable int number,
            @ModelAttribute WaitingEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("waiting-" + number, List.of("requests"), sent);
        return views.after(pilotId, form, redirect, () -> {
            Escalation named = desk.nameWaiting(pilotId, number, entry);
            return "What waits for the answer to " + named.label() + " is on record.";
        });
    }

    @PostMapping("/{number:[0-9]{1,6}}/reopen")
    ModelAndView reopen(
            @PathVariable String pilotId,
            @PathVariable int number,
            @ModelAttribute EscalationReasonEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("reopen-" + number, List.of("reason"), sent);
        return views.after(pilotId, form, redirect, () -> {
            Escalation reopened = desk.reopen(pilotId, number, entry);
            return reopened.label() + " is open again.";
        });
    }

    @PostMapping("/{number:[0-9]{1,6}}/accept")
    ModelAndView accept(
            @PathVariable String pilotId,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("accept-" + number, List.of(), sent);
        return views.after(pilotId, form, redirect, () -> {
            Escalation accepted = desk.accept(pilotId, number);
            return "The answer to " + accepted.label() + " is accepted.";
        });
    }
}
