package io.pilotgate.decision.quality;

import io.pilotgate.delivery.Side;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A training that followed from errors.
 *
 * @param number from 1 within its pilot
 * @param people who was trained; empty where it was everybody
 * @param causes the errors it followed from, such as {@code D-3} or {@code E-2}; at least one
 * @param side who recorded it
 */
public record RetrainingCycle(
        int number,
        LocalDate heldOn,
        String topic,
        List<String> people,
        List<String> causes,
        Side side,
        PersonId by,
        Instant at) {

    public RetrainingCycle {
        people = List.copyOf(people);
        causes = List.copyOf(causes);
    }

    /** As people call it: {@code R-2}. */
    public String label() {
        return "R-" + number;
    }
}
