package io.pilotgate.process;

import io.pilotgate.access.Account;
import io.pilotgate.access.AccountChanged;
import io.pilotgate.access.Accounts;
import io.pilotgate.kernel.PersonId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Shows the engine who our staff are: users with a password that nobody knows, in the groups of their roles. Vendors' people and closed
 * accounts are no users of the engine. The accounts are the source; nothing is read back.
 */
@Component
class IdentityProjection {

    private final IdentityService identity;
    private final Accounts accounts;
    private final AsPilotgate asPilotgate;

    IdentityProjection(IdentityService identity, Accounts accounts, AsPilotgate asPilotgate) {
        this.identity = identity;
        this.accounts = accounts;
        this.asPilotgate = asPilotgate;
    }

    /** In the transaction of the change: account and user commit together or not at all. */
    @EventListener
    void on(AccountChanged change) {
        // A lead who changes the own password has no right to write users.
        asPilotgate.run(() -> accounts.find(change.person()).ifPresent(this::project));
    }

    /** At start: the groups, the product's own member of the engine's administrators, and every account. */
    void projectAll() {
        for (EngineGroup group : EngineGroup.values()) {
            project(group);
        }
        // Nobody can have this account. It keeps the group from ever being empty, see CVE-2026-77226.
        saveUser(PersonId.PILOTGATE.value(), "Pilotgate", "");
        join(PersonId.PILOTGATE.value(), Set.of(EngineGroup.CAMUNDA_ADMIN.id()));
        accounts.all().forEach(this::project);
    }

    private void project(EngineGroup group) {
        if (identity.createGroupQuery().groupId(group.id()).count() == 0) {
            Group created = identity.newGroup(group.id());
            created.setName(group.title());
            created.setType("WORKFLOW");
            identity.saveGroup(created);
        }
    }

    private void project(Account account) {
        String id = account.id().value();
        if (account.isStaff() && account.enabled()) {
            saveUser(id, account.name(), account.email());
            join(id, EngineGroup.idsFor(account.roles()));
        } else {
            // Takes the memberships with it. What the person did stays in the history, by name.
            identity.deleteUser(id);
        }
    }

    private void saveUser(String id, String name, String email) {
        User user = identity.createUserQuery().userId(id).singleResult();
        if (user == null) {
            user = identity.newUser(id);
            // Nobody learns it, and no door asks for it.
            user.setPassword(UUID.randomUUID().toString() + UUID.randomUUID());
        }
        user.setFirstName(name);
        user.setLastName("");
        user.setEmail(email);
        identity.saveUser(user);
    }

    private void join(String user, Set<String> wanted) {
        Set<String> current = new HashSet<>();
        identity.createGroupQuery().groupMember(user).unlimitedList().forEach(group -> current.add(group.getId()));
        wanted.stream()
                .filter(group -> !current.contains(group))
                .forEach(group -> identity.createMembership(user, group));
        current.stream()
                .filter(group -> !wanted.contains(group))
                .forEach(group -> identity.deleteMembership(user, group));
    }
}
