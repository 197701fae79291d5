package io.pilotgate.agreement;

import io.pilotgate.kernel.Refusal;
import java.time.Duration;

/**
 * Promised turnaround per workload, in writing.
 *
 * @param typical for the usual volume, more than zero
 * @param peak for peak volume, more than zero
 * @param rush for rush requests, more than zero and not longer than typical
 */
public record SlaTiers(Duration typical, Duration peak, Duration rush) {

    public SlaTiers {
        if (!positive(typical) || !positive(peak) || !positive(rush)) {
            throw Refusal.invalid("sla", "Each SLA tier (typical, peak, rush) is a time of more than zero hours.");
        }
        if (rush.compareTo(typical) > 0) {
            throw Refusal.invalid("sla.rush", "A rush request cannot be allowed longer than a typical one.");
        }
    }

    private static boolean positive(Duration duration) {
        return !duration.isZero() && !duration.isNegative();
    }
}
