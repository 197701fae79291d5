package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.ChangedAccount;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.entry.AccountChangeEntry;
import io.pilotgate.portal.entry.AccountEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accounts as an administrator keeps them. */
@Component
public class AccountDesk {

    private final Doorkeeper door;
    private final Accounts accounts;
    private final Vendors vendors;

    AccountDesk(Doorkeeper door, Accounts accounts, Vendors vendors) {
        this.door = door;
        this.accounts = accounts;
        this.vendors = vendors;
    }

    public List<Account> all() {
        door.staffWith(Role.ADMINISTRATOR);
        return accounts.all();
    }

    public Account create(AccountEntry entry) {
        door.staffWith(Role.ADMINISTRATOR);
        return accounts.create(entry.read(vendors));
    }

    /** Closes an account, but not one's own: nobody should lock themselves out by a slip. */
    public Account disable(String id) {
        Account administrator = door.staffWith(Role.ADMINISTRATOR);
        if (administrator.id().equals(find(id).id())) {
            throw Refusal.conflict("id", "This is your own account. Have another administrator close it.");
        }
        return accounts.disable(known(id));
    }

    public Account find(String id) {
        door.staffWith(Role.ADMINISTRATOR);
        return accounts.find(known(id)).orElseThrow(() -> missing(id));
    }

    /** As {@link #disable}: nobody takes the own right to administer away by a slip. */
    public Account change(String id, AccountChangeEntry entry) {
        Account administrator = door.staffWith(Role.ADMINISTRATOR);
        ChangedAccount wanted = entry.read();
        Account account = find(id);
        if (administrator.id().equals(account.id()) && !wanted.roles().contains(Role.ADMINISTRATOR)) {
            throw Refusal.conflict(
                    "roles", "This is your own account. Have another administrator take Administrator from it.");
        }
        return accounts.change(account.id(), wanted);
    }

    /** The person's sessions end; who it is learns the password from the administrator, and changes it at Access. */
    public Account setPassword(String id, @Nullable String password) {
        Account account = find(id);
        accounts.changePassword(account.id(), password == null ? "" : password);
        return account;
    }

    public Account enable(String id) {
        door.staffWith(Role.ADMINISTRATOR);
        return accounts.enable(known(id));
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
