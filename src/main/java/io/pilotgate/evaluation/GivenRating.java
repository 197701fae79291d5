package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody gave a criterion.
 *
 * @param rating empty where it was left out as not applicable
 * @param reason why; may be empty where it follows from the answers
 */
public record GivenRating(String criterion, Optional<Rating> rating, String reason, PersonId by, Instant at) {

    /** As people read it: {@code 2 documented}, or not applicable. */
    public String words() {
        return rating.map(Rating::toString).orElse("not applicable");
    }
}
