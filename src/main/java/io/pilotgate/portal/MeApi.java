package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.ApiToken;
import io.pilotgate.access.ApiTokens;
import io.pilotgate.access.CurrentPerson;
import io.pilotgate.portal.idempotency.ShownOnce;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What everyone may do about the own account: look at it, change the password, keep tokens. */
@RestController
@RequestMapping("/api/v1/me")
class MeApi {

    /** @param label 1 to 100 characters that say what the token is for */
    record TokenForm(@Nullable String label) {}

    /** @param token shown this once */
    record IssuedToken(String token) {}

    private final CurrentPerson person;
    private final Accounts accounts;
    private final ApiTokens tokens;

    MeApi(CurrentPerson person, Accounts accounts, ApiTokens tokens) {
        this.person = person;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @GetMapping
    Account me() {
        return person.require();
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@RequestBody PasswordForm form) {
        accounts.changeOwnPassword(person.require().id(), form.requiredCurrent(), form.required());
    }

    @GetMapping("/tokens")
    List<ApiToken> tokens() {
        return tokens.of(person.require().id());
    }

    @PostMapping("/tokens")
    @ShownOnce
    @ResponseStatus(HttpStatus.CREATED)
    IssuedToken issue(@RequestBody TokenForm form) {
        return new IssuedToken(tokens.issue(person.require().id(), form.label() == null ? "" : form.label()));
    }

    @DeleteMapping("/tokens/{tokenId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String tokenId) {
        tokens.revoke(person.require().id(), tokenId);
    }
}
