package io.pilotgate.commercial;

import io.pilotgate.commercial.PriceAmendment.Answer;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of the scope with what it costs, as one side proposed it and the other one answered.
 *
 * @param number from 1
 * @param amount more than nothing, or less where scope is taken away
 * @param answer null until the other side answered
 */
public record ProposedChange(
        int number,
        String change,
        Money amount,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable Answer answer) {

    public boolean isAccepted() {
        return answer != null && answer.accepted();
    }
}
