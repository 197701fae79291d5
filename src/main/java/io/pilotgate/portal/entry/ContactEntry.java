package io.pilotgate.portal.entry;

import io.pilotgate.pilot.EscalationContact;
import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is told when something is overdue, as it was entered. */
@Schema(name = "EscalationContact")
public record ContactEntry(
        @Schema(example = "Priya Raman") @Nullable String name,
        @Schema(example = "priya@example.org") @Nullable String email) {

    static final ContactEntry EMPTY = new ContactEntry(null, null);

    Read<EscalationContact> read(Reading reading) {
        var person = reading.combine(() -> new Field("escalationContact.name", name).optional());
        var address = reading.combine(() -> new Field("escalationContact.email", email).optional());
        return reading.combine(() -> new EscalationContact(person.get(), address.get()));
    }
}
