package io.pilotgate.portal.page.plan;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.PlanDesk;
import io.pilotgate.portal.entry.PlanReasonEntry;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.SentForm;
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

/** The calendar of a pilot, and the forms by which leads pause, resume and stop it. */
@Controller
class PlanPage {

    private final Doorkeeper door;
    private final PlanDesk desk;
    private final PlanViews views;

    PlanPage(Doorkeeper door, PlanDesk desk, PlanViews views) {
        this.door = door;
        this.desk = desk;
        this.views = views;
    }

    @GetMapping("/pilots/{pilotId}/plan")
    ModelAndView show(@PathVariable String pilotId) {
        return show(pilotId, SentForm.NONE, HttpStatus.OK);
    }

    /** A refused form's address, asked for anew. */
    @GetMapping({
        "/pilots/{pilotId}/plan/{deed:pause|resume|stop}",
        "/pilots/{pilotId}/plan/stop/{deed:confirm|withdraw}"
    })
    String backToPlan(@PathVariable String pilotId, @PathVariable String deed) {
        return "redirect:/pilots/{pilotId}/plan";
    }

    @PostMapping("/pilots/{pilotId}/plan/pause")
    ModelAndView pause(
            @PathVariable String pilotId,
            @ModelAttribute PlanReasonEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(
                pilotId,
                sent,
                redirect,
                new Deed(
                        "pause", List.of("reason", "pause"), "The pilot is paused.", () -> desk.pause(pilotId, entry)));
    }

    @PostMapping("/pilots/{pilotId}/plan/resume")
    ModelAndView resume(
            @PathVariable String pilotId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(
                pilotId,
                sent,
                redirect,
                new Deed("resume", List.of("pause"), "The pilot goes on.", () -> desk.resume(pilotId)));
    }

    @PostMapping("/pilots/{pilotId}/plan/stop")
    ModelAndView propose(
            @PathVariable String pilotId,
            @ModelAttribute PlanReasonEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(
                pilotId,
                sent,
                redirect,
                new Deed(
                        "propose",
                        List.of("reason", "stop"),
                        "The stop is proposed. It waits for a second person.",
                        () -> desk.proposeStop(pilotId, entry)));
    }

    @PostMapping("/pilots/{pilotId}/plan/stop/confirm")
    ModelAndView confirm(
            @PathVariable String pilotId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(
                pilotId,
                sent,
                redirect,
                new Deed("confirm", List.of("stop"), "The pilot is stopped.", () -> desk.confirmStop(pilotId)));
    }

    @PostMapping("/pilots/{pilotId}/plan/stop/withdraw")
    ModelAndView withdraw(
            @PathVariable String pilotId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(
                pilotId,
                sent,
                redirect,
                new Deed("withdraw", List.of("stop"), "The proposal is withdrawn.", () -> desk.withdrawStop(pilotId)));
    }

    /** @param fields of the form; the last is its button, where a refusal stands that is about no field */
    private record Deed(String form, List<String> fields, String done, Runnable act) {}

    private ModelAndView after(
            String pilotId, MultiValueMap<String, String> sent, RedirectAttributes redirect, Deed deed) {
        try {
            deed.act().run();
            redirect.addFlashAttribute(Frames.NOTICE, deed.done());
            return new ModelAndView("redirect:/pilots/" + door.pilot(pilotId).id() + "/plan");
        } catch (Refusal refusal) {
            return show(
                    pilotId,
                    new SentForm(Forms.refused(deed.form(), deed.fields(), sent, refusal)),
                    Forms.status(refusal));
        }
    }

    private ModelAndView show(String pilotId, SentForm sent, HttpStatus status) {
        Pilot pilot = door.pilot(pilotId);
        ModelAndView page = new ModelAndView("pages/plan", status);
        page.addObject("view", views.of(pilot));
        page.addObject("sent", sent);
        return page;
    }
}
