package io.pilotgate.portal.entry;

import io.pilotgate.agreement.SlaTiers;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Promised turnaround per workload, in hours, as it was entered. */
@Schema(name = "SlaTiers", description = "Promised turnaround in hours, such as 24 or 1.5.")
public record SlaEntry(
        @Schema(type = "number", example = "24") @Nullable String typicalHours,
        @Schema(type = "number", example = "48") @Nullable String peakHours,
        @Schema(type = "number", example = "8") @Nullable String rushHours) {

    static final SlaEntry EMPTY = new SlaEntry(null, null, null);

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal A_YEAR = BigDecimal.valueOf(365 * 24);

    Read<SlaTiers> read(Reading reading) {
        var typical = hours(reading, "sla.typicalHours", typicalHours);
        var peak = hours(reading, "sla.peakHours", peakHours);
        var rush = hours(reading, "sla.rushHours", rushHours);
        return reading.combine(() -> new SlaTiers(typical.get(), peak.get(), rush.get()));
    }

    private static Read<Duration> hours(Reading reading, String place, @Nullable String entered) {
        return reading.at(place, () -> {
            BigDecimal hours = new Field(place, entered).amount("State the promised turnaround in hours, such as 24.");
            if (hours.compareTo(A_YEAR) > 0) {
                throw Refusal.invalid(place, "A turnaround of more than a year (8760 hours) is no promise.");
            }
            return Duration.ofMinutes(hours.multiply(MINUTES).longValue());
        });
    }
}
