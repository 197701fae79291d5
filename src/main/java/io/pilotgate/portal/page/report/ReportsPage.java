package io.pilotgate.portal.page.report;

import io.pilotgate.delivery.Receipt;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.ReportDesk;
import io.pilotgate.portal.ReportUploadDesk;
import io.pilotgate.portal.entry.AnswerEntry;
import io.pilotgate.portal.entry.ReportEntry;
import io.pilotgate.portal.entry.ReviewEntry;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.RefusableForm;
import io.pilotgate.portal.page.SentForm;
import io.pilotgate.portal.page.delivery.UploadRow;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Daily reports, roll-ups, the mid-pilot review and questions on figures: read by both sides, filled in by the vendor. */
@Controller
class ReportsPage {

    private final ReportsViews views;
    private final ReportDesk desk;
    private final ReportUploadDesk uploads;
    private final Doorkeeper door;

    ReportsPage(ReportsViews views, ReportDesk desk, ReportUploadDesk uploads, Doorkeeper door) {
        this.views = views;
        this.desk = desk;
        this.uploads = uploads;
        this.door = door;
    }

    @GetMapping("/pilots/{pilotId}/reports")
    ModelAndView show(@PathVariable String pilotId) {
        return show(pilotId, SentForm.NONE, HttpStatus.OK);
    }

    /** After a refused form its address stands in the browser: asked for anew, it leads back to the page. */
    @GetMapping({
        "/pilots/{pilotId}/daily-reports",
        "/pilots/{pilotId}/daily-reports/file",
        "/pilots/{pilotId}/mid-pilot-review",
        "/pilots/{pilotId}/claim-queries/{day}/{version}"
    })
    String backToPage(@PathVariable String pilotId) {
        return "redirect:/pilots/{pilotId}/reports";
    }

    @PostMapping("/pilots/{pilotId}/daily-reports")
    ModelAndView report(
            @PathVariable String pilotId,
            @ModelAttribute ReportEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("report", ReportEntry.FIELDS, sent);
        return orRefused(pilotId, form, () -> {
            Receipt receipt = uploads.handIn(pilotId, entry);
            redirect.addFlashAttribute(
                    Frames.NOTICE, ReportNotice.of(receipt.reports().get(0)));
            return UploadRow.path(door.pilot(pilotId).id(), receipt.id());
        });
    }

    @PostMapping("/pilots/{pilotId}/daily-reports/file")
    ModelAndView reports(
            @PathVariable String pilotId,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = new RefusableForm("reportFile", List.of("file"), sent);
        return orRefused(pilotId, form, () -> UploadRow.path(uploads.stage(pilotId, file)));
    }

    @PostMapping("/pilots/{pilotId}/mid-pilot-review")
    ModelAndView review(
            @PathVariable String pilotId,
            @ModelAttribute ReviewEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("review", List.of("worksWell", "toAdjust"), sent);
        return after(pilotId, "review", form, redirect, () -> {
            desk.enterReview(pilotId, entry);
            return "Your side of the mid-pilot review is on record.";
        });
    }

    @PostMapping("/pilots/{pilotId}/claim-queries/{day}/{version}")
    ModelAndView answer(
            @PathVariable String pilotId,
            @PathVariable String day,
            @PathVariable String version,
            @ModelAttribute AnswerEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm(QueryRow.formId(day, version), List.of("answer"), sent);
        return after(pilotId, "queries", form, redirect, () -> {
            desk.answer(pilotId, day, version, entry);
            return "Your answer is on record; the lead sees it.";
        });
    }

    private ModelAndView after(
            String pilotId, String section, RefusableForm form, RedirectAttributes redirect, Supplier<String> deed) {
        return orRefused(pilotId, form, () -> {
            redirect.addFlashAttribute(Frames.NOTICE, deed.get());
            return "/pilots/" + door.pilot(pilotId).id() + "/reports#" + section;
        });
    }

    /** @param deed answers where to go on */
    private ModelAndView orRefused(String pilotId, RefusableForm form, Supplier<String> deed) {
        try {
            return new ModelAndView("redirect:" + deed.get());
        } catch (Refusal refusal) {
            return show(pilotId, new SentForm(form.refused(refusal)), Forms.status(refusal));
        }
    }

    private ModelAndView show(String pilotId, SentForm sent, HttpStatus status) {
        Pilot pilot = door.pilot(pilotId);
        ModelAndView page = new ModelAndView("pages/reports", status);
        page.addObject("view", views.of(pilot));
        page.addObject("sent", sent);
        return page;
    }
}
