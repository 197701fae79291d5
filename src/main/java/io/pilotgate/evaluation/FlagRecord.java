package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A red flag's life: when it was found open, and what cleared it.
 *
 * @param clearing empty while it is open
 */
public record FlagRecord(String code, String title, String reason, Instant openedAt, Optional<Clearing> clearing) {

    /** @param how what cleared it, such as the number of the renewed certificate */
    public record Clearing(Instant at, PersonId by, String how) {}

    public boolean isOpen() {
        return clearing.isEmpty();
    }
}
