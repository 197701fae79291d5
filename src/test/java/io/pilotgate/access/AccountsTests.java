package io.pilotgate.access;

import static io.pilotgate.testing.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pilotgate.audit.AuditEntry;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PilotgateTest
class AccountsTests {

    @Autowired
    Accounts accounts;

    @Autowired
    AccountDetails details;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditTrail audit;

    @Test
    void an_account_is_found_as_it_was_made() {
        Account made = People.staff(accounts, Role.LEAD, Role.QA);

        assertThat(accounts.find(made.id())).contains(made);
        assertThat(made.roles()).containsExactlyInAnyOrder(Role.LEAD, Role.QA);
        assertThat(accounts.withRole(Role.QA)).contains(made);
        assertThat(accounts.withRole(Role.FINANCE)).doesNotContain(made);
    }

    @Test
    void a_vendors_people_are_found_by_their_vendor() {
        Account ours = People.vendor(accounts);
        Account others = People.vendor(accounts);

        VendorId vendor = Objects.requireNonNull(ours.vendor());
        assertThat(accounts.ofVendor(vendor)).containsExactly(ours).doesNotContain(others);
    }

    @Test
    void the_password_is_kept_encoded() {
        Account made = People.staff(accounts, Role.LEAD);

        String kept = jdbc.sql("select password from account where id = ?")
                .param(made.id().value())
                .query(String.class)
                .single();
        assertThat(kept).startsWith("{bcrypt}").doesNotContain(PASSWORD);
    }

    @Test
    void a_name_that_differs_in_capitals_alone_is_taken() {
        Account made = People.staff(accounts, Role.LEAD);
        PersonId shouted = new PersonId(made.id().value().toUpperCase(Locale.ROOT));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> accounts.create(account(shouted, Set.of(Role.QA), PASSWORD)))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(details.loadUserByUsername(shouted.value()).getUsername())
                .isEqualTo(made.id().value());
    }

    @Test
    void a_closed_account_is_in_no_list_of_people_and_may_be_opened_again() {
        Account made = People.staff(accounts, Role.SECURITY);

        assertThat(accounts.disable(made.id()).enabled()).isFalse();
        assertThat(accounts.withRole(Role.SECURITY)).doesNotContain(made);
        assertThat(details.loadUserByUsername(made.id().value()).isEnabled()).isFalse();

        assertThat(accounts.enable(made.id())).isEqualTo(made);
    }

    @Test
    void another_password_replaces_the_old_one() {
        Account made = People.staff(accounts, Role.LEAD);
        String before = details.loadUserByUsername(made.id().value()).getPassword();

        accounts.changePassword(made.id(), "another long password");

        assertThat(details.loadUserByUsername(made.id().value()).getPassword()).isNotEqualTo(before);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> accounts.changePassword(made.id(), "short"));
    }

    @Test
    void every_change_is_in_the_audit_trail_and_no_password_is() {
        Account made = People.vendor(accounts);
        accounts.changePassword(made.id(), "another long password");
        accounts.disable(made.id());

        List<AuditEntry> entries = audit.withoutPilot().stream()
                .filter(entry -> entry.subject().equals(made.id().value()))
                .toList();
        assertThat(entries)
                .extracting(AuditEntry::action)
                .containsExactly("account-created", "password-changed", "account-disabled");
        assertThat(entries.get(0).details())
                .containsOnly(Map.entry("roles", "VENDOR"), Map.entry("vendor", String.valueOf(made.vendor())));
    }

    private static NewAccount account(PersonId id, Set<Role> roles, String password) {
        return new NewAccount(id, "Name", "a@example.org", roles, null, password);
    }
}
