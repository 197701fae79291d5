package io.pilotgate.delivery;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a version of a report counts.
 *
 * @param by who decided on it, null where nobody did
 * @param reason why it was rejected, or what was remarked; may be empty
 */
public record ReportApproval(
        State state, @Nullable PersonId by, @Nullable Instant at, String reason) {

    /** Where a version stands. */
    public enum State {
        /** It came before the day's cut-off. */
        NOT_NEEDED,
        /** It came after the cut-off, and waits for the lead. */
        PENDING,
        APPROVED,
        REJECTED,
        /** A newer version came before the lead decided. */
        SUPERSEDED
    }

    static ReportApproval undecided(State state) {
        return new ReportApproval(state, null, null, "");
    }
}
