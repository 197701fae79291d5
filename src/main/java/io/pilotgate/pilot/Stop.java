package io.pilotgate.pilot;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A proposal to stop a pilot before its end.
 *
 * @param review how a second person, or whoever withdrew it, dealt with it; empty while it waits
 */
public record Stop(long id, String reason, PersonId proposedBy, Instant proposedAt, Optional<Review> review) {

    /** @param confirmed whether the pilot was stopped; else the proposal was withdrawn */
    public record Review(boolean confirmed, PersonId by, Instant at) {}

    public boolean waits() {
        return review.isEmpty();
    }
}
