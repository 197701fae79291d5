package io.pilotgate.access;

/**
 * Whom a token stands in for.
 *
 * @param id of the token
 * @param label of the token
 */
record TokenHolder(Account account, String id, String label) {}
