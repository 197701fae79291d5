package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.entry.AccountEntry;
import java.util.List;
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
        if (administrator.id().value().equals(id)) {
            throw Refusal.conflict("id", "This is your own account. Have another administrator close it.");
        }
        return accounts.disable(known(id));
    }

    public Account enable(String id) {
        door.staffWith(Role.ADMINISTRATOR);
        return accounts.enable(known(id));
    }

    private static PersonId known(String id) {
        try {
            return new PersonId(id);
        } catch (Refusal noSuchName) {
            throw Refusal.notFound("id", "There is no account " + Refusal.quoted(id) + ".");
        }
    }
}
