package io.pilotgate.portal.page.pilot;

import io.pilotgate.grading.TruthReceipt;
import io.pilotgate.portal.GradingDesk;
import io.pilotgate.portal.entry.TruthEntry;
import io.pilotgate.portal.page.RefusableForm;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form that seals ground truth. Sealed, it is shown as counts and a hash. */
@Controller
public class TruthForm {

    public static final List<String> FIELDS = List.of(
            "purpose",
            "file",
            "header",
            "itemColumn",
            "truthColumn",
            "stratumColumn",
            "format",
            "turnColumn",
            "dimensionColumn",
            "startColumn",
            "endColumn",
            "offsets",
            "inclusiveEnds",
            "firstModelColumn",
            "secondModelColumn");

    private final PilotViews views;
    private final GradingDesk grading;

    TruthForm(PilotViews views, GradingDesk grading) {
        this.views = views;
        this.grading = grading;
    }

    @PostMapping("/pilots/{pilotId}/ground-truth")
    ModelAndView seal(
            @PathVariable String pilotId,
            @ModelAttribute TruthEntry entry,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return views.after(pilotId, "truth", new RefusableForm("truth", FIELDS, sent), redirect, () -> {
            TruthReceipt receipt = grading.seal(pilotId, entry, file);
            return receipt.items() + " items are sealed. The file's SHA-256 is " + receipt.sha256() + ". "
                    + String.join(" ", receipt.warnings());
        });
    }
}
