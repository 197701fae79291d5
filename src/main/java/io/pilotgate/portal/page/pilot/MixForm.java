package io.pilotgate.portal.page.pilot;

import io.pilotgate.portal.MixDesk;
import io.pilotgate.portal.entry.MixReasonEntry;
import io.pilotgate.portal.page.RefusableForm;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which a lead says why a pilot's items are mixed otherwise than the production. */
@Controller
class MixForm {

    private final PilotViews views;
    private final MixDesk desk;

    MixForm(PilotViews views, MixDesk desk) {
        this.views = views;
        this.desk = desk;
    }

    @PostMapping("/pilots/{pilotId}/mix-reason")
    ModelAndView explain(
            @PathVariable String pilotId,
            @ModelAttribute MixReasonEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return views.after(pilotId, "mix", new RefusableForm("mix", List.of("reason"), sent), redirect, () -> {
            desk.explain(pilotId, entry);
            return "The reason is written beside the figure.";
        });
    }
}
