package io.pilotgate.delivery.turnaround;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A delay of the buyer's that a person recorded.
 *
 * @param number from 1 within its pilot
 * @param ruling by whom and why it counts or does not; empty where a lead recorded it, or while it waits
 */
public record RecordedDelay(
        int number,
        BuyerDelay delay,
        PersonId recordedBy,
        Instant recordedAt,
        Standing standing,
        Optional<Ruling> ruling) {

    /** Whether it counts. */
    public enum Standing {
        /** The vendor recorded it, and no lead has looked at it yet. */
        WAITS,
        COUNTS,
        DECLINED
    }

    public record Ruling(String reason, PersonId by, Instant at) {}

    /** As people call it: {@code B-2}. */
    public String label() {
        return label(number);
    }

    public static String label(int number) {
        return "B-" + number;
    }
}
