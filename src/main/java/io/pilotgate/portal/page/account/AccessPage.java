package io.pilotgate.portal.page.account;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.AccessDesk;
import io.pilotgate.portal.entry.OwnPasswordEntry;
import io.pilotgate.portal.entry.TokenEntry;
import io.pilotgate.portal.entry.ZoneEntry;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.RefusableForm;
import io.pilotgate.portal.page.SentForm;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.account.AccessView.NewToken;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

/** The page about a person's own access: tokens, commands, the password, the zone, and what the programs did. */
@Controller
@RequestMapping("/access")
class AccessPage {

    private final AccessDesk desk;
    private final AccessViews views;

    AccessPage(AccessDesk desk, AccessViews views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String pilot) {
        return show(pilot, SentForm.NONE, null, HttpStatus.OK);
    }

    /** After a form its address may stand in the browser: asked for anew, it leads back to the page. */
    @GetMapping({"/tokens", "/tokens/{tokenId}/revoke", "/password", "/zone"})
    String backToPage() {
        return "redirect:/access";
    }

    /** Answered with the page itself: carried over a redirect, the token's text would be kept with the session. */
    @PostMapping("/tokens")
    ModelAndView issue(@ModelAttribute TokenEntry entry, @RequestParam MultiValueMap<String, String> sent) {
        var form = new RefusableForm("token", List.of("label"), sent);
        try {
            String text = desk.issue(entry);
            return show("", SentForm.NONE, new NewToken(entry.read(), text), HttpStatus.OK);
        } catch (Refusal refusal) {
            return refused(form, refusal);
        }
    }

    @PostMapping("/tokens/{tokenId}/revoke")
    ModelAndView revoke(
            @PathVariable String tokenId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("revoke", List.of(), sent);
        return after("tokens", form, redirect, () -> "The token '" + desk.revoke(tokenId) + "' is revoked.");
    }

    @PostMapping("/zone")
    ModelAndView zone(
            @ModelAttribute ZoneEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("zone", List.of("zone"), sent);
        return after("zone-title", form, redirect, () -> {
            desk.setZone(entry);
            return "Times are said in " + Words.zone(entry.read()) + " too from now on.";
        });
    }

    /** It ends the session that it came by. */
    @PostMapping("/password")
    ModelAndView password(@ModelAttribute OwnPasswordEntry entry, @RequestParam MultiValueMap<String, String> sent) {
        try {
            desk.changePassword(entry);
            return new ModelAndView("redirect:/sign-in?changed");
        } catch (Refusal refusal) {
            return refused(new RefusableForm("own", List.of("current", "password", "again"), sent), refusal);
        }
    }

    private ModelAndView after(String section, RefusableForm form, RedirectAttributes redirect, Supplier<String> deed) {
        return form.after(deed, () -> "/access#" + section, redirect, (sent, status) -> show("", sent, null, status));
    }

    private ModelAndView refused(RefusableForm form, Refusal refusal) {
        return show("", new SentForm(form.refused(refusal)), null, Forms.status(refusal));
    }

    private ModelAndView show(String pilot, SentForm sent, @Nullable NewToken made, HttpStatus status) {
        ModelAndView page = new ModelAndView("pages/access", status);
        page.addObject("view", views.of(pilot));
        page.addObject("sent", sent);
        page.addObject("made", made);
        return page;
    }
}
