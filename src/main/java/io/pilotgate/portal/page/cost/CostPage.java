package io.pilotgate.portal.page.cost;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.CostDesk;
import io.pilotgate.portal.CostSheet;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.entry.EffortEntry;
import io.pilotgate.portal.entry.ShadowEntry;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.SentForm;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** The page of what accurate items cost, and of the same work under other price models. */
@Controller
@RequestMapping("/pilots/{pilotId}/cost")
class CostPage {

    private static final ShadowEntry USUAL = new ShadowEntry(null, null);
    private static final String EFFORT = "effort";

    private final Doorkeeper door;
    private final CostDesk desk;
    private final CostViews views;
    private final CostSheet sheet;

    CostPage(Doorkeeper door, CostDesk desk, CostViews views, CostSheet sheet) {
        this.door = door;
        this.desk = desk;
        this.views = views;
        this.sheet = sheet;
    }

    /** What is asked for stands in the address: such a page can be sent to somebody. */
    @GetMapping
    ModelAndView show(
            @PathVariable String pilotId,
            @ModelAttribute ShadowEntry shadow,
            @RequestParam(defaultValue = "") String against,
            @RequestParam MultiValueMap<String, String> asked) {
        Map<String, List<String>> values = new HashMap<>(asked);
        values.putIfAbsent("itemsAnHour", List.of("60"));
        values.putIfAbsent("edgeShare", List.of("5%"));
        try {
            return show(pilotId, shadow, against, new SentForm(Form.proposing("shadow", values)), HttpStatus.OK);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            Form refused = Forms.refused("shadow", ShadowEntry.FIELDS, asked, refusal);
            return show(pilotId, USUAL, against, new SentForm(refused), Forms.status(refusal));
        }
    }

    @GetMapping("/figures.{ending:csv|xlsx}")
    void save(
            @PathVariable String pilotId,
            @PathVariable String ending,
            @ModelAttribute ShadowEntry shadow,
            @RequestParam(defaultValue = "") String against,
            HttpServletResponse response)
            throws IOException {
        sheet.of(door.pilotForStaff(pilotId), shadow, against).write(response, ending);
    }

    /** A refused form's address, asked for anew. */
    @GetMapping("/efforts")
    String backToPage(@PathVariable String pilotId) {
        return "redirect:/pilots/{pilotId}/cost";
    }

    @PostMapping("/efforts")
    ModelAndView record(
            @PathVariable String pilotId,
            @ModelAttribute EffortEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        try {
            desk.record(pilotId, entry);
            redirect.addFlashAttribute(Frames.NOTICE, "The hours are on record.");
            return new ModelAndView("redirect:/pilots/" + door.pilot(pilotId).id() + "/cost#efforts");
        } catch (Refusal refusal) {
            Form refused = Forms.refused(EFFORT, EffortEntry.FIELDS, sent, refusal);
            return show(pilotId, USUAL, "", new SentForm(refused), Forms.status(refusal));
        }
    }

    private ModelAndView show(String pilotId, ShadowEntry shadow, String against, SentForm sent, HttpStatus status) {
        Pilot pilot = door.pilotForStaff(pilotId);
        ModelAndView page = new ModelAndView("pages/cost", status);
        page.addObject("view", views.of(pilot, shadow, against));
        page.addObject("sent", sent);
        return page;
    }
}
