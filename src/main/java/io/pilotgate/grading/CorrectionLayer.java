package io.pilotgate.grading;

import io.pilotgate.grading.seal.RevealedCorrection;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import java.util.Optional;

/**
 * A correction of sealed truth, appended to it: what may be known of it without opening it. It counts once a second
 * person has countersigned it.
 *
 * @param number from 1 within its pilot
 * @param items how many items it corrects
 * @param root of the Merkle tree over its leaves, for both sides
 * @param signedBy the adjudicator whose decision completed it
 * @param review how a lead dealt with it; empty while it waits
 */
public record CorrectionLayer(
        int number, int items, Sha256 root, PersonId signedBy, Instant madeAt, Optional<Review> review) {

    /**
     * @param countersigned else it was declined and never counts
     * @param reason why it was declined; empty where it was countersigned
     */
    public record Review(boolean countersigned, String reason, PersonId by, Instant at) {}

    public boolean waits() {
        return review.isEmpty();
    }

    public boolean isCountersigned() {
        return review.filter(Review::countersigned).isPresent();
    }

    /** What both sides are mailed once it counts: with it nobody can tell labels, names or time otherwise afterwards. */
    public Optional<Sha256> commitment(PilotId pilot) {
        return review.filter(Review::countersigned)
                .map(by -> RevealedCorrection.commitment(
                        RevealedCorrection.head(pilot.value(), number),
                        root,
                        signedBy.value(),
                        by.by().value(),
                        by.at().toString()));
    }
}
