package io.pilotgate.access;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * @param id the sign-in name
 * @param name as people say it
 * @param email where letters go
 * @param roles at least one; VENDOR stands alone
 * @param vendor the organisation of a vendor's person, null for staff
 * @param enabled false once the account was closed
 */
public record Account(
        PersonId id,
        String name,
        String email,
        Set<Role> roles,
        @Nullable VendorId vendor,
        boolean enabled) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** One of the buyer's own people, who work in Tasklist and Cockpit. */
    public boolean isStaff() {
        return vendor == null;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
