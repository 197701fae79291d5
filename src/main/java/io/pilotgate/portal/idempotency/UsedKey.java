package io.pilotgate.portal.idempotency;

import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that somebody used.
 *
 * @param claim of whoever carries it out, or did
 * @param heard when that was last heard of
 * @param tookEffect when something of it was committed first; null before that
 * @param keeping null while it runs
 * @param answer null where it is not kept
 */
record UsedKey(
        Sha256 place,
        Sha256 body,
        Instant firstUsed,
        String claim,
        Instant heard,
        @Nullable Instant tookEffect,
        @Nullable Keeping keeping,
        @Nullable KeptAnswer answer) {

    boolean isRunning(Instant deadBefore) {
        return keeping == null && heard.isAfter(deadBefore);
    }
}
