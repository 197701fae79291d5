package io.pilotgate.access;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one form to sign in, for pages, Tasklist and Cockpit. */
@Controller
class SignInPage {

    @GetMapping("/sign-in")
    String form(
            @RequestParam(required = false) String failed,
            @RequestParam(name = "signed-out", required = false) String signedOut,
            @RequestParam(required = false) String expired,
            @RequestParam(required = false) String changed,
            CsrfToken csrf,
            Model page) {
        page.addAttribute("failed", failed != null);
        page.addAttribute("signedOut", signedOut != null);
        page.addAttribute("expired", expired != null);
        page.addAttribute("changed", changed != null);
        page.addAttribute("csrf", csrf);
        return "pages/sign-in";
    }
}
