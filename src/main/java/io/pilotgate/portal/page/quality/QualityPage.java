package io.pilotgate.portal.page.quality;

import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.QualityDesk;
import io.pilotgate.portal.QualitySheet;
import io.pilotgate.portal.entry.FaultEntry;
import io.pilotgate.portal.entry.PlanReasonEntry;
import io.pilotgate.portal.entry.RetrainingEntry;
import io.pilotgate.portal.entry.ScaleTestEntry;
import io.pilotgate.portal.page.RefusableForm;
import io.pilotgate.portal.page.SentForm;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
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

/** The page of quality over time. */
@Controller
@RequestMapping("/pilots/{pilotId}/quality")
class QualityPage {

    private final QualityViews views;
    private final QualityDesk desk;
    private final QualitySheet sheet;
    private final Doorkeeper door;

    QualityPage(QualityViews views, QualityDesk desk, QualitySheet sheet, Doorkeeper door) {
        this.views = views;
        this.desk = desk;
        this.sheet = sheet;
        this.door = door;
    }

    @GetMapping
    ModelAndView show(@PathVariable String pilotId) {
        return views.show(pilotId, SentForm.NONE, HttpStatus.OK);
    }

    @GetMapping("/figures.{ending:csv|xlsx}")
    void save(@PathVariable String pilotId, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        sheet.of(door.pilotForStaff(pilotId)).write(response, ending);
    }

    /** After a refused form its address stands in the browser: asked for anew, it leads back to the page. */
    @GetMapping({"/{form:trainings|tests}", "/failed/{number:[0-9]{1,6}}", "/tests/{number:[0-9]{1,6}}/{form:call-off}"
    })
    String backToPage(@PathVariable String pilotId) {
        return "redirect:/pilots/{pilotId}/quality";
    }

    @PostMapping("/failed/{number:[0-9]{1,6}}")
    ModelAndView mark(
            @PathVariable String pilotId,
            @PathVariable int number,
            @ModelAttribute FaultEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("fault-" + number, List.of("fault", "reason"), sent);
        return after(
                pilotId, form, redirect, () -> desk.mark(pilotId, number, entry).label() + " is marked.");
    }

    @PostMapping("/trainings")
    ModelAndView log(
            @PathVariable String pilotId,
            @ModelAttribute RetrainingEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("training", List.of("heldOn", "topic", "people", "causes"), sent);
        return after(pilotId, form, redirect, () -> desk.log(pilotId, entry).label() + " is on record.");
    }

    @PostMapping("/tests")
    ModelAndView plan(
            @PathVariable String pilotId,
            @ModelAttribute ScaleTestEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("test", List.of("kind", "day", "plan"), sent);
        return after(pilotId, form, redirect, () -> desk.plan(pilotId, entry).label() + " is planned.");
    }

    @PostMapping("/tests/{number:[0-9]{1,6}}/call-off")
    ModelAndView callOff(
            @PathVariable String pilotId,
            @PathVariable int number,
            @ModelAttribute PlanReasonEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("off-" + number, List.of("reason"), sent);
        return after(
                pilotId,
                form,
                redirect,
                () -> desk.callOff(pilotId, number, entry).label() + " is called off.");
    }

    private ModelAndView after(String pilotId, RefusableForm form, RedirectAttributes redirect, Supplier<String> deed) {
        return form.after(
                deed,
                () -> "/pilots/" + door.pilot(pilotId).id() + "/quality",
                redirect,
                (sent, status) -> views.show(pilotId, sent, status));
    }
}
