package io.pilotgate.access;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A token as it can be shown again: never its text.
 *
 * @param id names it when it is revoked
 * @param label what its owner calls it
 * @param lastUsedAt null where it never was
 */
public record ApiToken(
        String id,
        String label,
        OffsetDateTime issuedAt,
        @Nullable OffsetDateTime lastUsedAt) {}
