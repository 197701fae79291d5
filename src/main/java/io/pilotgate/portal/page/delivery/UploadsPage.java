package io.pilotgate.portal.page.delivery;

import io.pilotgate.delivery.Upload;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.portal.UploadDesk;
import io.pilotgate.portal.entry.BatchEntry;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.RefusableForm;
import io.pilotgate.portal.page.SentForm;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What was handed in for a pilot, and the forms that hand in more. */
@Controller
@RequestMapping("/pilots/{pilotId}/uploads")
class UploadsPage {

    private static final List<String> BATCH = List.of(
            "purpose",
            "file",
            "sopVersion",
            "header",
            "itemColumn",
            "annotatorColumn",
            "labelColumn",
            "annotatorColumns",
            "format",
            "turnColumn",
            "dimensionColumn",
            "startColumn",
            "endColumn",
            "offsets",
            "inclusiveEnds",
            "sha256",
            "rows",
            "items",
            "manifest");

    private final UploadDesk desk;
    private final UploadLists lists;

    UploadsPage(UploadDesk desk, UploadLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @GetMapping
    ModelAndView show(@PathVariable String pilotId) {
        return lists.show(pilotId, SentForm.NONE, HttpStatus.OK);
    }

    /** After a refused form its address stands in the browser: asked for anew, it leads back to the page. */
    @GetMapping("/labels")
    String backToPage(@PathVariable String pilotId) {
        return "redirect:/pilots/{pilotId}/uploads";
    }

    @PostMapping("/labels")
    ModelAndView labels(
            @PathVariable String pilotId,
            @ModelAttribute BatchEntry entry,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        return after(
                pilotId, new RefusableForm("batch", BATCH, sent), () -> desk.stageBatch(pilotId, entry, file, request));
    }

    private ModelAndView after(String pilotId, RefusableForm form, Supplier<Upload> staging) {
        try {
            return new ModelAndView("redirect:" + UploadRow.path(staging.get()));
        } catch (Refusal refusal) {
            return lists.show(pilotId, new SentForm(form.refused(onPage(refusal))), Forms.status(refusal));
        }
    }

    /** What is declared of a file has fields of its own on the page. */
    private static Refusal onPage(Refusal refusal) {
        return new Refusal(
                refusal.kind(),
                refusal.reasons().stream()
                        .map(reason -> new Reason(reason.place().replaceFirst("^manifest\\.", ""), reason.text()))
                        .toList());
    }
}
