package io.pilotgate.portal;

import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.kernel.VendorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account as it is sent, before anything about it is certain. */
record AccountForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable Set<Role> roles,
        @Nullable String vendor,
        @Nullable String password) {

    /** @throws Refusal with every field that is missing */
    NewAccount read() {
        List<Reason> missing = new ArrayList<>();
        String person = required("id", id, missing);
        String called = required("name", name, missing);
        String address = required("email", email, missing);
        String secret = required("password", password, missing);
        if (!missing.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, missing);
        }
        return new NewAccount(
                new PersonId(person),
                called,
                address,
                roles == null ? Set.of() : roles,
                vendor == null || vendor.isBlank() ? null : new VendorId(vendor),
                secret);
    }

    private static String required(String field, @Nullable String value, List<Reason> missing) {
        if (value == null) {
            missing.add(new Reason(field, "The field '" + field + "' is missing."));
            return "";
        }
        return value;
    }

    /** Records print their parts; a password must not reach a log that way. */
    @Override
    public String toString() {
        return "AccountForm[" + id + "]";
    }
}
