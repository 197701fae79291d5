package io.pilotgate.commercial;

import io.pilotgate.kernel.DateSpan;

/**
 * One week of a ramp.
 *
 * @param week from 1
 * @param days seven, in the last week maybe fewer
 * @param itemsPerDay on each working day
 * @param workingDays without weekends and holidays; may be 0
 */
public record RampStep(int week, DateSpan days, long itemsPerDay, int workingDays) {

    public long items() {
        return itemsPerDay * workingDays;
    }
}
