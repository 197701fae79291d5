package io.pilotgate.testing;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.util.Set;
import java.util.UUID;

/** Makes people for tests; each gets a name of its own, because tests share their rows. */
public final class People {

    public static final String PASSWORD = "correct horse battery";

    private People() {}

    public static Account staff(Accounts accounts, Role... roles) {
        return accounts.create(
                new NewAccount(name("s"), "Staff Person", "staff@example.org", Set.of(roles), null, PASSWORD));
    }

    public static Account vendor(Accounts accounts) {
        return accounts.create(new NewAccount(
                name("v"), "Vendor Person", "vendor@example.org", Set.of(Role.VENDOR), VendorId.random(), PASSWORD));
    }

    /** A person of this vendor. */
    public static Account vendor(Accounts accounts, VendorId vendor) {
        return accounts.create(new NewAccount(
                name("v"), "Vendor Person", "vendor@example.org", Set.of(Role.VENDOR), vendor, PASSWORD));
    }

    public static PersonId name(String prefix) {
        return new PersonId(prefix + UUID.randomUUID().toString().replace("-", ""));
    }
}
