package io.pilotgate.portal.page.onboarding;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.onboarding.AccessControl;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.OnboardingDesk;
import io.pilotgate.portal.entry.AccessControlsEntry;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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

/** What onboarding established, and the form by which security answers the points of SEC3 anew. */
@Controller
class OnboardingPage {

    private static final String ID = "access";

    private final Doorkeeper door;
    private final OnboardingDesk desk;
    private final OnboardingViews views;

    OnboardingPage(Doorkeeper door, OnboardingDesk desk, OnboardingViews views) {
        this.door = door;
        this.desk = desk;
        this.views = views;
    }

    @GetMapping("/pilots/{pilotId}/onboarding")
    ModelAndView show(@PathVariable String pilotId) {
        return show(pilotId, views.form(ID, door.pilotForStaff(pilotId)), HttpStatus.OK);
    }

    /** A refused form's address, asked for anew. */
    @GetMapping("/pilots/{pilotId}/onboarding/access-controls")
    String backToOnboarding(@PathVariable String pilotId) {
        return "redirect:/pilots/{pilotId}/onboarding";
    }

    @PostMapping("/pilots/{pilotId}/onboarding/access-controls")
    ModelAndView answer(
            @PathVariable String pilotId,
            @ModelAttribute AccessControlsEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        try {
            desk.answer(pilotId, entry);
            redirect.addFlashAttribute(Frames.NOTICE, "The points of SEC3 are answered.");
            return new ModelAndView("redirect:/pilots/" + pilotId + "/onboarding");
        } catch (Refusal refusal) {
            return show(pilotId, Forms.refused(ID, fields(), sent, refusal), Forms.status(refusal));
        }
    }

    private static List<String> fields() {
        return Arrays.stream(AccessControl.values())
                .map(AccessControlsEntry::place)
                .flatMap(place -> Stream.of(place + ".inPlace", place + ".evidence"))
                .toList();
    }

    private ModelAndView show(String pilotId, Form form, HttpStatus status) {
        Pilot pilot = door.pilotForStaff(pilotId);
        ModelAndView page = new ModelAndView("pages/onboarding", status);
        page.addObject("view", views.of(pilot));
        page.addObject("form", form);
        return page;
    }
}
