package io.pilotgate.access;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account to be made, see {@link Accounts#create}.
 *
 * @param id the sign-in name; unique, whatever its capitals
 * @param name 1 to 200 characters
 * @param email an address, at most 254 characters (RFC 5321)
 * @param roles VENDOR alone, or one or more of the others
 * @param vendor the organisation: required with VENDOR, null otherwise
 * @param password 12 characters to 72 bytes
 */
public record NewAccount(
        PersonId id,
        String name,
        String email,
        Set<Role> roles,
        @Nullable VendorId vendor,
        String password) {

    public NewAccount {
        roles = Set.copyOf(roles);
    }

    /** Records print their parts; a password must not reach a log that way. */
    @Override
    public String toString() {
        return "NewAccount[" + id + ", " + roles + "]";
    }
}
