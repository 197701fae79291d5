package io.pilotgate.delivery;

import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question to the vendor about its own figure. It has no consequence by itself.
 *
 * @param day the day of the report that claimed it
 * @param version the version of that report
 * @param claim the vendor's figure
 * @param threshold the contract's threshold, over the claim
 * @param answer null while it is open
 * @param replacedBy the version of the report that came into force since, null where none did
 */
public record ClaimQuery(
        LocalDate day,
        int version,
        Percent claim,
        Percent threshold,
        Instant askedAt,
        @Nullable String answer,
        @Nullable PersonId answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Integer replacedBy) {

    /** Whether the vendor still owes an answer. */
    public boolean waits() {
        return answer == null && replacedBy == null;
    }
}
