package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A verdict as one person proposed it.
 *
 * @param review what a second person made of it; empty until then
 */
public record ProposedVerdict(
        long id,
        Verdict verdict,
        String reasons,
        PersonId proposedBy,
        Instant proposedAt,
        Standing standing,
        Optional<Review> review) {

    /** Where it stands. */
    public enum Standing {
        PROPOSED,
        CONFIRMED,
        SENT_BACK
    }

    /** @param reason why it was sent back; empty where it was confirmed */
    public record Review(String reason, PersonId by, Instant at) {}

    public boolean isConfirmed() {
        return standing == Standing.CONFIRMED;
    }
}
