package io.pilotgate.access;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of staff and vendors. Every change is announced as {@link AccountChanged}, in the same transaction. */
@Service
@Transactional
public class Accounts {

    private final AccountStore store;
    private final PasswordEncoder encoder;
    private final SignedInSessions sessions;
    private final ApplicationEventPublisher facts;
    private final AuditTrail audit;
    private final CurrentPerson currentPerson;

    Accounts(
            AccountStore store,
            PasswordEncoder encoder,
            SignedInSessions sessions,
            ApplicationEventPublisher facts,
            AuditTrail audit,
            CurrentPerson currentPerson) {
        this.store = store;
        this.encoder = encoder;
        this.sessions = sessions;
        this.facts = facts;
        this.audit = audit;
        this.currentPerson = currentPerson;
    }

    /**
     * Makes an account.
     *
     * @throws Refusal INVALID with every rule that is broken, CONFLICT when the sign-in name is taken
     */
    public Account create(NewAccount account) {
        AccountRules.check(account);
        if (store.find(account.id().value()).isPresent()) {
            throw taken(account.id());
        }
        try {
            store.insert(account, encoder.encode(account.password()));
        } catch (DuplicateKeyException twoAtOnce) {
            throw taken(account.id());
        }
        changed(account.id(), "account-created", details(account));
        return existing(account.id());
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(PersonId person) {
        return store.find(person.value());
    }

    /** Closed accounts too, by sign-in name. */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return store.all();
    }

    /** Who has this role and may sign in. */
    @Transactional(readOnly = true)
    public List<Account> withRole(Role role) {
        return store.all().stream()
                .filter(account -> account.enabled() && account.has(role))
                .toList();
    }

    /** Who works for this vendor and may sign in. */
    @Transactional(readOnly = true)
    public List<Account> ofVendor(VendorId vendor) {
        return store.ofVendor(vendor).stream().filter(Account::enabled).toList();
    }

    /**
     * Closes an account: no sign-in, no token, and its open sessions end.
     *
     * @throws Refusal CONFLICT for the last administrator, whom nobody could let in again
     */
    public Account disable(PersonId person) {
        Account account = existing(person);
        requireAnotherAdministrator(account, "id");
        return setEnabled(account, false);
    }

    /**
     * Changes what a person is called, where letters go and what the person may do. With other roles, open sessions end.
     *
     * @throws Refusal INVALID with every rule that is broken, CONFLICT where the last administrator would be none
     */
    public Account change(PersonId person, ChangedAccount changed) {
        Account account = existing(person);
        AccountRules.check(changed, !account.isStaff());
        if (!changed.roles().contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(account, "roles");
        }
        store.update(account.id(), changed);
        if (!changed.roles().equals(account.roles())) {
            sessions.end(account.id());
        }
        changed(account.id(), "account-changed", differences(account, changed));
        return existing(account.id());
    }

    private void requireAnotherAdministrator(Account account, String place) {
        List<String> administrators = store.lockEnabledAdministrators();
        if (administrators.equals(List.of(account.id().value()))) {
            throw Refusal.conflict(place, "This is the last administrator. Make another one first.");
        }
    }

    /** Opens a closed account again. */
    public Account enable(PersonId person) {
        return setEnabled(existing(person), true);
    }

    /** Sets another password and ends the person's sessions; tokens go on, they are revoked one by one. */
    public void changePassword(PersonId person, String password) {
        AccountRules.checkPassword(password);
        Account account = existing(person);
        store.setPassword(account.id(), encoder.encode(password));
        sessions.end(account.id());
        changed(account.id(), "password-changed", Map.of());
    }

    /**
     * The same by the person: who knows the current password.
     *
     * @throws Refusal INVALID at {@code current} when it is not the current one
     */
    public void changeOwnPassword(PersonId person, String current, String password) {
        if (!isPassword(person, current)) {
            throw Refusal.invalid("current", "This is not your current password.");
        }
        changePassword(person, password);
    }

    /** Whether this is the person's password, entered again where a session alone is not enough: under a signature. */
    @Transactional(readOnly = true)
    public boolean isPassword(PersonId person, String entered) {
        return store.password(person)
                .filter(encoded -> encoder.matches(entered, encoded))
                .isPresent();
    }

    private Account setEnabled(Account account, boolean enabled) {
        store.setEnabled(account.id(), enabled);
        sessions.end(account.id());
        changed(account.id(), enabled ? "account-enabled" : "account-disabled", Map.of());
        return existing(account.id());
    }

    private void changed(PersonId person, String action, Map<String, String> details) {
        audit.record(null, currentPerson.actor(), action, person.value(), details);
        facts.publishEvent(new AccountChanged(person));
    }

    /** Which parts, and the roles: an address is nobody's business in a trail that is kept for ever. */
    private static Map<String, String> differences(Account before, ChangedAccount after) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("name", before.name().equals(after.name()) ? "same" : "changed");
        details.put("email", before.email().equals(after.email()) ? "same" : "changed");
        details.put("roles", names(after.roles()));
        details.put("rolesBefore", names(before.roles()));
        return details;
    }

    private static String names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    private static Map<String, String> details(NewAccount account) {
        String roles = names(account.roles());
        VendorId vendor = account.vendor();
        return vendor == null ? Map.of("roles", roles) : Map.of("roles", roles, "vendor", vendor.value());
    }

    private Account existing(PersonId person) {
        return store.find(person.value())
                .orElseThrow(() -> Refusal.notFound("id", "There is no account '" + person + "'."));
    }

    private static Refusal taken(PersonId person) {
        return Refusal.conflict("id", "The sign-in name '" + person + "' is taken. Use another one.");
    }
}
