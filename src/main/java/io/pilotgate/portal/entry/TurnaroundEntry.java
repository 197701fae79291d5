package io.pilotgate.portal.entry;

import io.pilotgate.delivery.Turnaround;
import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A day's turnaround per tier of the contract, as it was entered; a tier without items is left out. */
@Schema(name = "Turnaround")
public record TurnaroundEntry(
        @Nullable TierEntry typical,
        @Nullable TierEntry peak,
        @Nullable TierEntry rush) {

    static final TurnaroundEntry EMPTY = new TurnaroundEntry(null, null, null);

    Read<Turnaround> read(Reading reading) {
        var usual = tier(typical).read(reading, "turnaround.typical");
        var high = tier(peak).read(reading, "turnaround.peak");
        var hurried = tier(rush).read(reading, "turnaround.rush");
        return reading.combine(() -> new Turnaround(usual.orNull(), high.orNull(), hurried.orNull()));
    }

    private static TierEntry tier(@Nullable TierEntry entered) {
        return entered == null ? TierEntry.EMPTY : entered;
    }
}
