package io.pilotgate.portal.entry;

import io.pilotgate.access.ChangedAccount;
import io.pilotgate.access.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to change of an account, as it was entered; what is left out is empty, and refused so. */
public record AccountChangeEntry(
        @Nullable String name,
        @Nullable String email,
        @Nullable List<String> roles) {

    public ChangedAccount read() {
        Reading reading = new Reading();
        var chosen = reading.combine(() -> new FieldOfSeveral("roles", roles).choices(Role.class));
        return reading.finish(() -> new ChangedAccount(
                new Field("name", name).optional(), new Field("email", email).optional(), chosen.orElse(Set.of())));
    }
}
