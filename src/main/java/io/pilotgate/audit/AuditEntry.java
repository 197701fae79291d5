package io.pilotgate.audit;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, as it stands in a chain.
 *
 * @param number its place in the chain, from 1
 * @param at when, to the microsecond
 * @param pilot the pilot it belongs to, or none
 * @param actor who did it
 * @param action what was done, past tense: {@code gate-approved}
 * @param subject what it was done to
 * @param details the figures and reasons given
 * @param hash of this entry and, through the one before it, of all earlier ones
 */
public record AuditEntry(
        long number,
        Instant at,
        @Nullable PilotId pilot,
        PersonId actor,
        String action,
        String subject,
        Map<String, String> details,
        Sha256 hash) {}
