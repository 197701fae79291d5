package io.pilotgate.evaluation;

import java.time.LocalDate;
import java.util.Optional;

/** One of the nine red flags: derives from what is on record whether it stands open on a day. */
interface RedFlagRule {

    Optional<RedFlag> raisedBy(VendorFacts facts, LocalDate on);

    /** Whether it waits for the buyer's own people on a day; never while it stands open. */
    default Optional<PendingFlag> pendingAt(VendorFacts facts, LocalDate on) {
        return Optional.empty();
    }
}
