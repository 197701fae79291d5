package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.entry.AccountChangeEntry;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts for programs that administer them; the door lets administrators in alone. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountsApi {

    private final Accounts accounts;

    AccountsApi(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    List<Account> all() {
        return accounts.all();
    }

    @PostMapping
    ResponseEntity<Account> create(@RequestBody AccountForm form) {
        NewAccount wanted = form.read();
        Account made = accounts.create(wanted);
        return ResponseEntity.created(URI.create("/api/v1/accounts/" + made.id()))
                .body(made);
    }

    @GetMapping("/{id}")
    Account one(@PathVariable String id) {
        return accounts.find(known(id)).orElseThrow(() -> missing(id));
    }

    @PutMapping("/{id}")
    Account change(@PathVariable String id, @RequestBody AccountChangeEntry entry) {
        PersonId person = one(id).id();
        return accounts.change(person, entry.read());
    }

    @PostMapping("/{id}/disable")
    Account disable(@PathVariable String id) {
        return accounts.disable(known(id));
    }

    @PostMapping("/{id}/enable")
    Account enable(@PathVariable String id) {
        return accounts.enable(known(id));
    }

    @PutMapping("/{id}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resetPassword(@PathVariable String id, @RequestBody PasswordForm form) {
        accounts.changePassword(known(id), form.required());
    }

    private static PersonId known(String id) {
        try {
            return new PersonId(id);
        } catch (Refusal noSuchName) {
            throw missing(id);
        }
    }

    private static Refusal missing(String id) {
        return Refusal.notFound("id", "There is no account " + Refusal.quoted(id) + ".");
    }
}
