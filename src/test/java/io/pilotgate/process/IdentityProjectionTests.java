package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class IdentityProjectionTests {

    @Autowired
    Accounts accounts;

    @Autowired
    IdentityService identity;

    @Autowired
    IdentityProjection projection;

    @AfterEach
    void nobody() {
        identity.clearAuthentication();
    }

    @Test
    void staff_are_users_in_the_groups_of_their_roles() {
        Account person = People.staff(accounts, Role.LEAD, Role.FINANCE);

        assertThat(groupsOf(person)).containsExactlyInAnyOrder("lead", "finance");
        assertThat(groupsOf(People.staff(accounts, Role.ADMINISTRATOR)))
                .containsExactlyInAnyOrder("administrator", "camunda-admin");
        assertThat(identity.checkPassword(person.id().value(), People.PASSWORD)).isFalse();
    }

    @Test
    void vendors_people_and_closed_accounts_are_no_users() {
        Account vendor = People.vendor(accounts);
        Account closed = People.staff(accounts, Role.QA);
        accounts.disable(closed.id());

        assertThat(isUser(vendor)).isFalse();
        assertThat(isUser(closed)).isFalse();

        accounts.enable(closed.id());
        assertThat(groupsOf(closed)).containsExactly("qa");
    }

    @Test
    void a_start_repairs_what_was_changed_in_the_engine() {
        Account person = People.staff(accounts, Role.QA);
        identity.createMembership(person.id().value(), "camunda-admin");
        identity.deleteMembership(person.id().value(), "qa");

        projection.projectAll();

        assertThat(groupsOf(person)).containsExactly("qa");
    }

    @Test
    void the_engines_administrators_are_never_an_empty_group() {
        assertThat(identity.createUserQuery()
                        .memberOfGroup("camunda-admin")
                        .userId(PersonId.PILOTGATE.value())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_person_without_grants_on_users_changes_the_own_password() {
        Account person = People.staff(accounts, Role.QA);
        identity.setAuthentication(person.id().value(), List.of("qa"));

        accounts.changePassword(person.id(), "another long password");

        assertThat(identity.getCurrentAuthentication().getUserId())
                .isEqualTo(person.id().value());
    }

    private boolean isUser(Account account) {
        return identity.createUserQuery().userId(account.id().value()).count() > 0;
    }

    private List<String> groupsOf(Account account) {
        return identity.createGroupQuery().groupMember(account.id().value()).list().stream()
                .map(Group::getId)
                .toList();
    }
}
