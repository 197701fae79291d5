package io.pilotgate.delivery;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the vendor handed in, as it stands.
 *
 * @param at when its bytes were in
 * @param confirmedAt when the vendor said that it counts; null while nobody did
 * @param expiresAt when it is gone where nobody does
 * @param rowsDone rows checked so far
 * @param outcome null until the check is at its end
 */
public record Upload(
        long id,
        PilotId pilot,
        HandedIn what,
        Sha256 sha256,
        long size,
        PersonId by,
        Instant at,
        UploadState state,
        @Nullable PersonId confirmedBy,
        @Nullable Instant confirmedAt,
        Instant expiresAt,
        long rowsDone,
        @Nullable CheckOutcome outcome) {

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
