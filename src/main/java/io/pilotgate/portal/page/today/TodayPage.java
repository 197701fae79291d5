package io.pilotgate.portal.page.today;

import io.pilotgate.delivery.Receipt;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.ReportUploadDesk;
import io.pilotgate.portal.entry.ReportEntry;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.SentForm;
import io.pilotgate.portal.page.delivery.UploadRow;
import io.pilotgate.portal.page.report.ReportNotice;
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

/** The first page of a vendor's people: what is due, and where it is handed in. */
@Controller
@RequestMapping("/today")
class TodayPage {

    private final TodayViews views;
    private final ReportUploadDesk desk;
    private final Doorkeeper door;

    TodayPage(TodayViews views, ReportUploadDesk desk, Doorkeeper door) {
        this.views = views;
        this.desk = desk;
        this.door = door;
    }

    /** The buyer's people begin elsewhere. */
    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String pilot) {
        return door.person().isStaff()
                ? new ModelAndView("redirect:/pilots")
                : show(pilot, SentForm.NONE, HttpStatus.OK);
    }

    /** After a refused form its address stands in the browser: asked for anew, it leads back to the page. */
    @GetMapping("/{pilotId}/report")
    String backToPage(@PathVariable String pilotId, RedirectAttributes redirect) {
        redirect.addAttribute("pilot", pilotId);
        return "redirect:/today";
    }

    @PostMapping("/{pilotId}/report")
    ModelAndView report(
            @PathVariable String pilotId,
            @ModelAttribute ReportEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        try {
            Receipt receipt = desk.handIn(pilotId, entry);
            redirect.addFlashAttribute(
                    Frames.NOTICE, ReportNotice.of(receipt.reports().get(0)));
            return new ModelAndView(
                    "redirect:" + UploadRow.path(door.pilot(pilotId).id(), receipt.id()));
        } catch (Refusal refusal) {
            door.pilot(pilotId);
            SentForm refused = new SentForm(Forms.refused("report", ReportEntry.FIELDS, sent, refusal));
            return show(pilotId, refused, Forms.status(refusal));
        }
    }

    private ModelAndView show(String pilot, SentForm sent, HttpStatus status) {
        ModelAndView page = new ModelAndView("pages/today", status);
        page.addObject("view", views.of(pilot));
        page.addObject("sent", sent);
        return page;
    }
}
