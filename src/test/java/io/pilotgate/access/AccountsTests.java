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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PilotgateTest
class AccountsTests {

    @Autowired
    Accounts accounts;

    @Autowired
    AccountDetails details;

    @Autowired
    AccountStore store;

    @Autowired
    PlatformTransactionManager transactions;

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

    @Test
    void name_address_and_roles_change_and_nothing_else() {
        Account made = People.staff(accounts, Role.LEAD);
        String password = details.loadUserByUsername(made.id().value()).getPassword();

        Account changed = accounts.change(
                made.id(), new ChangedAccount("Ada Other", "ada@example.org", Set.of(Role.QA, Role.FINANCE)));

        assertThat(changed)
                .isEqualTo(new Account(
                        made.id(), "Ada Other", "ada@example.org", Set.of(Role.QA, Role.FINANCE), null, true));
        assertThat(accounts.find(made.id())).contains(changed);
        assertThat(accounts.withRole(Role.LEAD)).doesNotContain(changed);
        assertThat(details.loadUserByUsername(made.id().value()).getPassword()).isEqualTo(password);
        assertThat(audit.withoutPilot())
                .filteredOn(entry -> entry.subject().equals(made.id().value()))
                .filteredOn(entry -> entry.action().equals("account-changed"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .containsEntry("roles", "FINANCE,QA")
                        .containsEntry("rolesBefore", "LEAD")
                        .containsEntry("email", "changed")
                        .doesNotContainValue("ada@example.org"));
    }

    @Test
    void nobody_changes_sides_and_everything_wrong_is_said_at_once() {
        Account staff = People.staff(accounts, Role.LEAD);
        Account vendors = People.vendor(accounts);

        refused(staff, new ChangedAccount(" ", "nowhere", Set.of(Role.VENDOR)), "name", "email", "roles");
        refused(vendors, new ChangedAccount("V", "", Set.of(Role.LEAD)), "email", "roles");
        refused(staff, new ChangedAccount("S", "s@example.org", Set.of()), "roles");
        assertThat(accounts.find(staff.id())).contains(staff);
        assertThat(accounts.find(vendors.id())).contains(vendors);
    }

    /** Who waited until the other one had taken the role from somebody does not count that person any more. */
    @Test
    void two_administrators_do_not_take_the_role_from_each_other_at_once() throws Exception {
        Account one = People.staff(accounts, Role.ADMINISTRATOR);
        Account other = People.staff(accounts, Role.ADMINISTRATOR);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        ExecutorService second = Executors.newSingleThreadExecutor();
        try {
            Future<List<String>> counted = transaction.execute(first -> {
                assertThat(store.lockEnabledAdministrators())
                        .contains(one.id().value(), other.id().value());
                store.update(one.id(), new ChangedAccount(one.name(), one.email(), Set.of(Role.LEAD)));
                Future<List<String>> waiting =
                        second.submit(() -> transaction.execute(late -> store.lockEnabledAdministrators()));
                assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> waiting.get(1, TimeUnit.SECONDS));
                return waiting;
            });

            assertThat(Objects.requireNonNull(counted).get(30, TimeUnit.SECONDS))
                    .contains(other.id().value())
                    .doesNotContain(one.id().value());
        } finally {
            second.shutdownNow();
        }
    }

    private void refused(Account account, ChangedAccount wanted, String... places) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> accounts.change(account.id(), wanted))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::place)
                        .containsExactly(places));
    }

    private static NewAccount account(PersonId id, Set<Role> roles, String password) {
        return new NewAccount(id, "Name", "a@example.org", roles, null, password);
    }
}
