package io.pilotgate.pilot;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the pilot stands still.
 *
 * @param until when it was resumed; null while it is paused
 * @param reason why it was paused, 1 to 2000 characters
 * @param by who paused it
 */
public record Pause(Instant from, @Nullable Instant until, String reason, PersonId by) {

    public boolean isOpen() {
        return until == null;
    }

    /** Whether the instant lies in the pause, its end included: what falls due as it ends had no time before it. */
    boolean covers(Instant instant) {
        return instant.isAfter(from) && (until == null || !instant.isAfter(until));
    }
}
