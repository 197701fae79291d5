package io.pilotgate.evaluation.quotes;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A band as it was set.
 *
 * @param withdrawal how it ended; empty while nobody has withdrawn it
 */
public record SetPriceBand(long id, PriceBand band, PersonId by, Instant at, Optional<Withdrawal> withdrawal) {

    /** @param reason why the buyer does not know it any more */
    public record Withdrawal(String reason, PersonId by, Instant at) {}

    boolean stands() {
        return withdrawal.isEmpty();
    }
}
