package io.pilotgate.grading;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A failed item that the vendor contests.
 *
 * @param reason the vendor's; it may tell whose label is whose, so no adjudicator reads it
 * @param evidence empty where none was given
 * @param round from 1; one more each time a correction was declined and the item is decided anew
 * @param ruling empty until an adjudicator decides
 */
public record Dispute(
        FailedItem failed,
        String reason,
        String evidence,
        PersonId by,
        Instant at,
        int round,
        Optional<Ruling> ruling) {

    /** @param reason the adjudicator's; it may name labels, so the vendor reads it with the reveal */
    public record Ruling(RightLabel right, String reason, PersonId by, Instant at) {}

    public String label() {
        return failed.label();
    }

    public boolean isDecided() {
        return ruling.isPresent();
    }

    public boolean isUpheld() {
        return ruling.filter(made -> made.right().isUpheld()).isPresent();
    }
}
