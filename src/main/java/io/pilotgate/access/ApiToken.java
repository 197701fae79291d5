package io.pilotgate.access;

import java.time.OffsetDateTime;

/**
 * A token as it can be shown again: never its text.
 *
 * @param id names it when it is revoked
 * @param label what its owner calls it
 */
public record ApiToken(String id, String label, OffsetDateTime issuedAt) {}
