package io.pilotgate.commercial;

import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Prices that the buyer's lead proposed and the vendor answers.
 *
 * @param version from 1
 * @param hash of the terms as they are kept: both sides put their names to it
 * @param answer null until the vendor answered
 */
public record PriceAmendment(
        int version,
        PriceTerms terms,
        Sha256 hash,
        String remark,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable Answer answer) {

    /** @param reason empty where accepting needed none */
    public record Answer(boolean accepted, String reason, PersonId by, Instant at) {}

    public boolean isAccepted() {
        return answer != null && answer.accepted();
    }

    public boolean isOpen() {
        return answer == null;
    }
}
