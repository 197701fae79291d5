package io.pilotgate.access;

import java.util.Set;

/**
 * What may change of an account, see {@link Accounts#change}. The sign-in name stands in audit trails, and the organisation decides what a
 * person may see: both stay.
 *
 * @param name 1 to 200 characters
 * @param email an address, at most 254 characters (RFC 5321)
 * @param roles of staff one or more, without VENDOR; of a vendor's person VENDOR alone
 */
public record ChangedAccount(String name, String email, Set<Role> roles) {

    public ChangedAccount {
        roles = Set.copyOf(roles);
    }
}
