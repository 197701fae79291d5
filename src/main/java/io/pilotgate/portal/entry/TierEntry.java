package io.pilotgate.portal.entry;

import io.pilotgate.delivery.TierCount;
import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A day's items of one turnaround tier, as they were entered; both left out where there were none. */
@Schema(name = "TierCount")
public record TierEntry(
        @Schema(type = "integer", example = "1100") @Nullable
        String finished,

        @Schema(type = "integer", example = "1090") @Nullable
        String withinSla) {

    static final TierEntry EMPTY = new TierEntry(null, null);

    Read<TierCount> read(Reading reading, String place) {
        if (Counts.areBlank(finished, withinSla)) {
            return Reading.nothing();
        }
        var all =
                Counts.read(reading, place + ".finished", finished, "State how many items of this tier were finished.");
        var within = Counts.read(
                reading, place + ".withinSla", withinSla, "State how many of them were within the SLA; 0 if none.");
        return reading.combine(() -> new TierCount(all.get(), within.get()));
    }
}
