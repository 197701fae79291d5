package io.pilotgate.portal.page.delivery;

import io.pilotgate.delivery.Upload;
import io.pilotgate.delivery.UploadState;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.FindingsCsv;
import io.pilotgate.portal.UploadDesk;
import io.pilotgate.portal.entry.BatchEntry;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.RefusableForm;
import io.pilotgate.portal.page.SentForm;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
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

/** The page of something that was handed in: its check, what is wrong with it, the word that it counts, its receipt. */
@Controller
@RequestMapping("/pilots/{pilotId}/uploads/{uploadId}")
class UploadPage {

    /** How often the page looks again while the file is checked; a header, for it works without scripts. */
    private static final String AGAIN = "3";

    private final UploadDesk desk;
    private final UploadViews views;
    private final UploadLists lists;
    private final FindingsCsv csv;
    private final Doorkeeper door;

    UploadPage(UploadDesk desk, UploadViews views, UploadLists lists, FindingsCsv csv, Doorkeeper door) {
        this.desk = desk;
        this.views = views;
        this.lists = lists;
        this.csv = csv;
        this.door = door;
    }

    @GetMapping
    ModelAndView show(@PathVariable String pilotId, @PathVariable String uploadId, HttpServletResponse response) {
        Upload upload = desk.find(pilotId, uploadId);
        if (upload.state() == UploadState.RECEIVED) {
            response.setHeader("Refresh", AGAIN);
        }
        return show(pilotId, upload, SentForm.NONE, HttpStatus.OK);
    }

    /** After a refused form its address stands in the browser: asked for anew, it leads back to the page. */
    @GetMapping({"/confirm", "/withdraw", "/columns"})
    String backToPage(@PathVariable String pilotId, @PathVariable String uploadId) {
        return "redirect:/pilots/{pilotId}/uploads/{uploadId}";
    }

    @PostMapping("/confirm")
    ModelAndView confirm(
            @PathVariable String pilotId,
            @PathVariable String uploadId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("confirm", List.of(), sent);
        return after(pilotId, uploadId, form, () -> {
            Upload upload = desk.confirm(pilotId, uploadId);
            redirect.addFlashAttribute(
                    Frames.NOTICE,
                    upload.state().hasReceipt()
                            ? "It counts. Your receipt stands below."
                            : "It is confirmed, and counts as soon as the check finds nothing wrong.");
            return upload;
        });
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            @PathVariable String pilotId,
            @PathVariable String uploadId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(pilotId, uploadId, new RefusableForm("withdraw", List.of(), sent), () -> {
            Upload upload = desk.withdraw(pilotId, uploadId);
            redirect.addFlashAttribute(Frames.NOTICE, "'" + upload.what().fileName() + "' is withdrawn.");
            return upload;
        });
    }

    @PostMapping("/columns")
    ModelAndView readAs(
            @PathVariable String pilotId,
            @PathVariable String uploadId,
            @ModelAttribute BatchEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(pilotId, uploadId, new RefusableForm(UploadColumns.FORM, UploadColumns.FIELDS, sent), () -> {
            Upload upload = desk.readAs(pilotId, uploadId, entry);
            redirect.addFlashAttribute(Frames.NOTICE, "The file is read by the columns that you chose.");
            return upload;
        });
    }

    @GetMapping("/findings.csv")
    void findings(@PathVariable String pilotId, @PathVariable String uploadId, HttpServletResponse response)
            throws IOException {
        Upload upload = desk.find(pilotId, uploadId);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"findings-" + upload.id() + ".csv\"");
        csv.write(upload, response.getWriter());
    }

    private ModelAndView after(String pilotId, String uploadId, RefusableForm form, Supplier<Upload> deed) {
        try {
            return new ModelAndView("redirect:" + UploadRow.path(deed.get()));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            SentForm sent = new SentForm(form.refused(refusal));
            return refusal.kind() == Refusal.Kind.NOT_FOUND
                    ? lists.show(pilotId, sent, HttpStatus.NOT_FOUND)
                    : show(pilotId, desk.find(pilotId, uploadId), sent, Forms.status(refusal));
        }
    }

    private ModelAndView show(String pilotId, Upload upload, SentForm sent, HttpStatus status) {
        Pilot pilot = door.pilot(pilotId);
        ModelAndView page = new ModelAndView("pages/upload", status);
        page.addObject("view", views.of(pilot, upload));
        page.addObject("sent", sent);
        return page;
    }
}
