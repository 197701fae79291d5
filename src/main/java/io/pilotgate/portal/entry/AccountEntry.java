package io.pilotgate.portal.entry;

import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.portal.entry.Reading.Read;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account to make, as it was entered.
 *
 * @param vendor the organisation of a vendor's person, empty for staff
 */
public record AccountEntry(
        @Nullable String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable List<String> roles,
        @Nullable String vendor,
        @Nullable String password) {

    public static final AccountEntry EMPTY = new AccountEntry(null, null, null, List.of(), null, null);

    public NewAccount read(Vendors vendors) {
        Reading reading = new Reading();
        var person = reading.at(
                "id",
                () -> new PersonId(new Field("id", id).text("Choose a sign-in name of 2 to 40 letters and digits.")));
        var chosen = reading.combine(() -> new FieldOfSeveral("roles", roles).choices(Role.class));
        Field organisation = new Field("vendor", vendor);
        Read<VendorId> of = organisation.optional().isEmpty()
                ? Reading.nothing()
                : reading.at(
                        "vendor",
                        () -> vendors.find(new VendorId(organisation.optional()))
                                .id());
        return reading.finish(() -> new NewAccount(
                person.get(),
                new Field("name", name).optional(),
                new Field("email", email).optional(),
                chosen.orElse(Set.of()),
                of.orNull(),
                password == null ? "" : password));
    }

    /** Records print their parts; a password must not reach a log that way. */
    @Override
    public String toString() {
        return "AccountEntry[" + id + "]";
    }
}
