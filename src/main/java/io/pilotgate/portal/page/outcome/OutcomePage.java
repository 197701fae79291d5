package io.pilotgate.portal.page.outcome;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.OutcomeDesk;
import io.pilotgate.portal.entry.OrderEntry;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import java.util.List;
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

/** Orders of a pilot, and what follows from its decision. */
@Controller
class OutcomePage {

    private static final String ID = "order";

    private final Doorkeeper door;
    private final OutcomeDesk desk;
    private final OutcomeViews views;

    OutcomePage(Doorkeeper door, OutcomeDesk desk, OutcomeViews views) {
        this.door = door;
        this.desk = desk;
        this.views = views;
    }

    @GetMapping("/pilots/{pilotId}/outcome")
    ModelAndView show(@PathVariable String pilotId) {
        return show(pilotId, Form.empty(ID), HttpStatus.OK);
    }

    /** A refused form's address, asked for anew. */
    @GetMapping("/pilots/{pilotId}/orders")
    String backToOutcome(@PathVariable String pilotId) {
        return "redirect:/pilots/{pilotId}/outcome";
    }

    @PostMapping("/pilots/{pilotId}/orders")
    ModelAndView order(
            @PathVariable String pilotId,
            @ModelAttribute OrderEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        try {
            desk.order(pilotId, entry);
            redirect.addFlashAttribute(Frames.NOTICE, "The items are ordered.");
            return new ModelAndView("redirect:/pilots/" + pilotId + "/outcome");
        } catch (Refusal refusal) {
            return show(pilotId, Forms.refused(ID, List.of("items", "reason"), sent, refusal), Forms.status(refusal));
        }
    }

    private ModelAndView show(String pilotId, Form form, HttpStatus status) {
        Pilot pilot = door.pilot(pilotId);
        ModelAndView page = new ModelAndView("pages/outcome", status);
        page.addObject("view", views.of(pilot));
        page.addObject("form", form);
        return page;
    }
}
