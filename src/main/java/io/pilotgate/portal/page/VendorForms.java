package io.pilotgate.portal.page;

import io.pilotgate.delivery.Receipt;
import io.pilotgate.delivery.Upload;
import io.pilotgate.portal.SopDesk;
import io.pilotgate.portal.UploadDesk;
import io.pilotgate.portal.entry.BatchEntry;
import io.pilotgate.portal.page.PilotViews.RefusableForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of the vendor's side: sign the SOP, deliver labels. */
@Controller
class VendorForms {

    private static final List<String> BATCH =
            List.of("purpose", "sopVersion", "file", "header", "itemColumn", "annotatorColumn", "labelColumn");

    private final PilotViews views;
    private final SopDesk sops;
    private final UploadDesk uploads;

    VendorForms(PilotViews views, SopDesk sops, UploadDesk uploads) {
        this.views = views;
        this.sops = sops;
        this.uploads = uploads;
    }

    @PostMapping("/pilots/{pilotId}/sop-signature")
    ModelAndView sign(
            @PathVariable String pilotId,
            @RequestParam(defaultValue = "") String version,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return views.after(pilotId, "sop", new RefusableForm("sop", List.of(), sent), redirect, () -> {
            sops.signForVendor(pilotId, version);
            return "SOP version " + version + " is signed for your side.";
        });
    }

    @PostMapping("/pilots/{pilotId}/label-batches")
    ModelAndView deliver(
            @PathVariable String pilotId,
            @ModelAttribute BatchEntry entry,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect,
            HttpServletRequest request) {
        return views.after(pilotId, "labels", new RefusableForm("batch", BATCH, sent), redirect, () -> {
            Upload upload = uploads.handInBatch(pilotId, entry, file, request);
            return uploads.receiptOf(upload)
                    .map(VendorForms::sentence)
                    .orElse("The file is kept and is being checked. Its receipt comes by letter.");
        });
    }

    private static String sentence(Receipt receipt) {
        return "Batch " + Objects.requireNonNull(receipt.batch()).id() + " is received: "
                + Words.count(receipt.rowsAccepted(), "answer") + " to " + Words.count(receipt.items(), "item")
                + ", counted for day " + receipt.countsAsDay() + ". The file's SHA-256 is " + receipt.sha256() + ".";
    }
}
