package io.pilotgate.portal.page.pilot;

import io.pilotgate.portal.SealDesk;
import io.pilotgate.portal.entry.RevealEntry;
import io.pilotgate.portal.page.RefusableForm;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of sealed truth to save, and a lead's reveal. */
@Controller
class SealPage {

    private final PilotViews views;
    private final SealDesk desk;

    SealPage(PilotViews views, SealDesk desk) {
        this.views = views;
        this.desk = desk;
    }

    @GetMapping("/pilots/{pilotId}/seals/{set}")
    ResponseEntity<InputStreamResource> seal(@PathVariable String pilotId, @PathVariable String set) {
        return desk.seal(pilotId, set).download();
    }

    @GetMapping("/pilots/{pilotId}/seals/{set}/reveal")
    ResponseEntity<InputStreamResource> reveal(@PathVariable String pilotId, @PathVariable String set) {
        return desk.reveal(pilotId, set).download();
    }

    @PostMapping("/pilots/{pilotId}/reveal")
    ModelAndView revealNow(
            @PathVariable String pilotId,
            @ModelAttribute RevealEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("reveal", List.of("reason"), sent);
        return views.after(pilotId, "seals", form, redirect, () -> {
            desk.revealNow(pilotId, entry.text());
            return "The sealed truth is open to both sides, and both are written to.";
        });
    }
}
