package io.pilotgate.access;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands the session's CSRF token to scripts that no page of ours could hand it to: the tab in Cockpit. */
@RestController
class DeskToken {

    /** @param header the name of the header that a changing call carries the token in */
    record Token(String header, String token) {}

    @GetMapping("/desk/api/csrf")
    Token token(CsrfToken csrf) {
        return new Token(csrf.getHeaderName(), csrf.getToken());
    }
}
