package io.pilotgate.portal.page.pilot;

import io.pilotgate.portal.page.SentForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one pilot. */
@Controller
class PilotPage {

    private final PilotViews views;

    PilotPage(PilotViews views) {
        this.views = views;
    }

    @GetMapping("/pilots/{pilotId}")
    ModelAndView show(@PathVariable String pilotId) {
        return views.show(pilotId, SentForm.NONE, HttpStatus.OK);
    }

    /** After a refused form its address stands in the browser: asked for anew, it leads back to the page. */
    @GetMapping(
            "/pilots/{pilotId}/{form:waivers|documents|ground-truth|reveal|sample-plan|mix-reason|nonce|reserve|sop-signature}")
    String backToPage(@PathVariable String pilotId, @PathVariable String form) {
        return "redirect:/pilots/{pilotId}";
    }
}
