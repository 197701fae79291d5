package io.pilotgate.portal.page.sla;

import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.SlaDesk;
import io.pilotgate.portal.SlaSheet;
import io.pilotgate.portal.entry.BuyerDelayEntry;
import io.pilotgate.portal.entry.DataHandedOverEntry;
import io.pilotgate.portal.entry.RulingOnDelayEntry;
import io.pilotgate.portal.entry.WorkFinishedEntry;
import io.pilotgate.portal.entry.WorkRequestEntry;
import io.pilotgate.portal.entry.WorkingHoursEntry;
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

/** The page of both sides' turnaround. */
@Controller
@RequestMapping("/pilots/{pilotId}/sla")
class SlaPage {

    private final SlaViews views;
    private final SlaDesk desk;
    private final SlaSheet sheet;
    private final Doorkeeper door;

    SlaPage(SlaViews views, SlaDesk desk, SlaSheet sheet, Doorkeeper door) {
        this.views = views;
        this.desk = desk;
        this.sheet = sheet;
        this.door = door;
    }

    @GetMapping
    ModelAndView show(@PathVariable String pilotId) {
        return views.show(pilotId, SentForm.NONE, HttpStatus.OK);
    }

    @GetMapping("/{table:requests|delays|questions}.{ending:csv|xlsx}")
    void save(
            @PathVariable String pilotId,
            @PathVariable String table,
            @PathVariable String ending,
            HttpServletResponse response)
            throws IOException {
        sheet.of(door.pilot(pilotId), table).write(response, ending);
    }

    /** After a refused form its address stands in the browser: asked for anew, it leads back to the page. */
    @GetMapping({
        "/{form:requests|delays|hours}",
        "/requests/{number:[0-9]{1,6}}/{form:data|finish}",
        "/delays/{number:[0-9]{1,6}}/{form:ruling}"
    })
    String backToPage(@PathVariable String pilotId) {
        return "redirect:/pilots/{pilotId}/sla";
    }

    @PostMapping("/requests")
    ModelAndView ask(
            @PathVariable String pilotId,
            @ModelAttribute WorkRequestEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("ask", List.of("tier", "items", "about", "dataDue"), sent);
        return after(pilotId, form, redirect, () -> desk.ask(pilotId, entry).label() + " is asked for.");
    }

    @PostMapping("/requests/{number:[0-9]{1,6}}/data")
    ModelAndView handOver(
            @PathVariable String pilotId,
            @PathVariable int number,
            @ModelAttribute DataHandedOverEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("data-" + number, List.of("dataAt"), sent);
        return after(
                pilotId,
                form,
                redirect,
                () -> "The data of " + desk.handOver(pilotId, number, entry).label() + " is handed over.");
    }

    @PostMapping("/requests/{number:[0-9]{1,6}}/finish")
    ModelAndView finish(
            @PathVariable String pilotId,
            @PathVariable int number,
            @ModelAttribute WorkFinishedEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("finish-" + number, List.of("batch", "finishedAt", "evidence"), sent);
        return after(
                pilotId,
                form,
                redirect,
                () -> desk.finish(pilotId, number, entry).label() + " is finished.");
    }

    @PostMapping("/delays")
    ModelAndView record(
            @PathVariable String pilotId,
            @ModelAttribute BuyerDelayEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("delay", List.of("cause", "from", "until", "request", "evidence"), sent);
        return after(pilotId, form, redirect, () -> desk.record(pilotId, entry).label() + " is on record.");
    }

    @PostMapping("/delays/{number:[0-9]{1,6}}/ruling")
    ModelAndView rule(
            @PathVariable String pilotId,
            @PathVariable int number,
            @ModelAttribute RulingOnDelayEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("ruling-" + number, List.of("counts", "reason"), sent);
        return after(
                pilotId, form, redirect, () -> desk.rule(pilotId, number, entry).label() + " is decided.");
    }

    @PostMapping("/hours")
    ModelAndView hours(
            @PathVariable String pilotId,
            @ModelAttribute WorkingHoursEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        String side = sent.getFirst("side");
        var form = new RefusableForm(
                "hours-" + (side == null ? "" : side),
                List.of("side", "zone", "from", "to", "weekend", "holidays"),
                sent);
        return after(pilotId, form, redirect, () -> {
            desk.setHours(pilotId, entry);
            return "The working hours are on record.";
        });
    }

    private ModelAndView after(String pilotId, RefusableForm form, RedirectAttributes redirect, Supplier<String> deed) {
        return form.after(
                deed,
                () -> "/pilots/" + door.pilot(pilotId).id() + "/sla",
                redirect,
                (sent, status) -> views.show(pilotId, sent, status));
    }
}
