package io.pilotgate.portal.page.dispute;

import io.pilotgate.grading.TruthCheck;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.TruthCheckDesk;
import io.pilotgate.portal.entry.RulingEntry;
import io.pilotgate.portal.entry.TruthEntry;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.RefusableForm;
import io.pilotgate.portal.page.SentForm;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.pilot.TruthForm;
import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which QA hands in second labels of the truth, and decides where they differ. */
@Controller
@RequestMapping("/pilots/{pilotId}/truth-check")
class TruthCheckPage {

    private final TruthCheckViews views;
    private final TruthCheckDesk desk;

    TruthCheckPage(TruthCheckViews views, TruthCheckDesk desk) {
        this.views = views;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(@PathVariable String pilotId) {
        return views.show(pilotId, SentForm.NONE, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView keep(
            @PathVariable String pilotId,
            @ModelAttribute TruthEntry entry,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return views.after(pilotId, new RefusableForm("second", TruthForm.FIELDS, sent), redirect, () -> {
            TruthCheck check = desk.keep(pilotId, entry, file);
            return Words.count(check.checked(), "second label") + " are kept, and "
                    + check.differences().size() + " differ from the sealed ones.";
        });
    }

    @GetMapping("/{number:[0-9]{1,6}}")
    ModelAndView pair(@PathVariable String pilotId, @PathVariable int number) {
        return views.pair(pilotId, number, SentForm.NONE, HttpStatus.OK);
    }

    @GetMapping("/{number:[0-9]{1,6}}/ruling")
    String backToPair(@PathVariable String pilotId, @PathVariable int number) {
        return "redirect:/pilots/{pilotId}/truth-check/{number}";
    }

    /** Refused, the two labels are shown again with what was entered; a refusal to open them stands on the page of all. */
    @PostMapping("/{number:[0-9]{1,6}}/ruling")
    ModelAndView decide(
            @PathVariable String pilotId,
            @PathVariable int number,
            @ModelAttribute RulingEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        try {
            desk.decide(pilotId, number, entry);
            redirect.addFlashAttribute(Frames.NOTICE, "T-" + number + " is decided.");
            return new ModelAndView("redirect:/pilots/{pilotId}/truth-check");
        } catch (Refusal refusal) {
            var form = new RefusableForm("ruling", List.of("choice", "reason"), sent);
            return refusal.kind() == Refusal.Kind.INVALID
                    ? views.pair(pilotId, number, new SentForm(form.refused(refusal)), Forms.status(refusal))
                    : views.show(pilotId, DisputeViews.refused(refusal), Forms.status(refusal));
        }
    }
}
