package io.pilotgate.portal.idempotency;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;

/**
 * A call with a key. The key itself is kept nowhere; it is mixed into the other hashes, so that nobody guesses a short
 * body, such as one with a password, from what is kept.
 *
 * @param key of the key
 * @param place of method, path and query
 * @param body of everything that was sent
 */
record KeyedCall(PersonId person, Sha256 key, Sha256 place, Sha256 body) {}
