package io.pilotgate.decision;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A proposed outcome and what another person made of it.
 *
 * @param id of the proposal
 * @param reasons of the proposer, never blank
 * @param review by another person; empty while it waits
 */
public record Decision(
        long id,
        Outcome outcome,
        String reasons,
        PersonId proposedBy,
        Instant proposedAt,
        Standing standing,
        Optional<Review> review) {

    /** Where a proposal stands. */
    public enum Standing {
        PROPOSED,
        CONFIRMED,
        SENT_BACK
    }

    /** @param reason empty where confirming needed none */
    public record Review(String reason, PersonId by, Instant at) {}

    public boolean isConfirmed() {
        return standing == Standing.CONFIRMED;
    }
}
