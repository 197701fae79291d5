package io.pilotgate.commercial;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How production is ramped up after a pilot that was scaled up.
 *
 * @param lengthDays 60 to 90 calendar days
 * @param dailyBefore what the pilot delivered on an average report day, 0 where it delivered nothing
 * @param dailyTarget items on a working day of the last week
 * @param steps week by week
 */
public record RampPlan(
        LocalDate startsOn,
        int lengthDays,
        long dailyBefore,
        long dailyTarget,
        List<RampStep> steps,
        PersonId madeBy,
        Instant madeAt) {

    public RampPlan {
        steps = List.copyOf(steps);
    }

    public LocalDate endsOn() {
        return startsOn.plusDays(lengthDays - 1L);
    }

    /** What may be ordered under it. */
    public long items() {
        return steps.stream().mapToLong(RampStep::items).sum();
    }
}
