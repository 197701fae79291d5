package io.pilotgate.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an escalation stands against the contract's turnaround. Its basis is elapsed time by the clock, nights and weekends
 * included; the time of a pause is not counted.
 *
 * @param promised what the contract gives an answer
 * @param due when the answer that was asked for last is due; null while the pilot is paused
 * @param overdue whether it is due and not there
 * @param answeredAfter how long the newest answer took since it was asked for; null before an answer
 */
public record EscalationTiming(
        Duration promised,
        @Nullable Instant due,
        boolean overdue,
        @Nullable Duration answeredAfter) {

    /** In words, for both sides, on pages and in the API. */
    public static final String BASIS =
            "Turnaround is elapsed time by the clock, nights and weekends included; the time of a pause is not counted.";

    /** Whether the newest answer came within the promised time; meaningless before an answer. */
    public boolean inTime() {
        return answeredAfter != null && answeredAfter.compareTo(promised) <= 0;
    }
}
