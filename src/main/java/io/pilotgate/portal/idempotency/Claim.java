package io.pilotgate.portal.idempotency;

/**
 * The right to carry a call out.
 *
 * @param id new with each try
 */
record Claim(KeyedCall call, String id) {}
