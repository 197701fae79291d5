package io.pilotgate.access;

import io.pilotgate.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A call that was answered, on its way into the log.
 *
 * @param tokenId of the token that was used; null for name and password
 */
record MadeCall(PersonId person, @Nullable String tokenId, ApiCall call) {}
