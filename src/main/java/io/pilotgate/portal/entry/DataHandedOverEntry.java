package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** That the buyer handed data over, as it was entered. */
@Schema(name = "DataHandedOver")
public record DataHandedOverEntry(
        @Schema(example = "2027-03-31T09:00", description = "By the pilot's clocks, or with an offset.") @Nullable
        String dataAt) {

    public Instant read(ZoneId zone) {
        return new Field("dataAt", dataAt).instant(zone, "Say when the data was handed over.");
    }
}
