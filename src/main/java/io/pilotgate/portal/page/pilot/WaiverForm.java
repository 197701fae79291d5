package io.pilotgate.portal.page.pilot;

import io.pilotgate.portal.GateDesk;
import io.pilotgate.portal.entry.WaiverEntry;
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

/** The form beside a gap of a gate, by which a lead lets it pass. */
@Controller
class WaiverForm {

    private final PilotViews views;
    private final GateDesk gates;

    WaiverForm(PilotViews views, GateDesk gates) {
        this.views = views;
        this.gates = gates;
    }

    @PostMapping("/pilots/{pilotId}/waivers")
    ModelAndView waive(
            @PathVariable String pilotId,
            @ModelAttribute WaiverEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm(id(entry), List.of("reason"), sent);
        return views.after(pilotId, "gates", form, redirect, () -> {
            gates.waive(pilotId, entry);
            return "The gap is waived; your reason stays beside it.";
        });
    }

    private static String id(WaiverEntry entry) {
        return "waive-" + entry.gate() + "-" + entry.condition();
    }
}
