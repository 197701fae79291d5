package io.pilotgate.portal.page.pilot;

import io.pilotgate.portal.SopDesk;
import io.pilotgate.portal.page.RefusableForm;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of the vendor's side on the pilot's page: it signs the SOP. */
@Controller
class VendorForms {

    private final PilotViews views;
    private final SopDesk sops;

    VendorForms(PilotViews views, SopDesk sops) {
        this.views = views;
        this.sops = sops;
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
}
