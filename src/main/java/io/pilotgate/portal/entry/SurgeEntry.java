package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A surge that is ordered, as it was entered. */
@Schema(name = "SurgeDay")
public record SurgeEntry(
        @Schema(format = "date", example = "2027-03-15") @Nullable
        String surgeDay,

        @Schema(description = "What the surge is for.") @Nullable
        String surgeReason) {

    /** What was read of it. */
    public record Surge(LocalDate day, String reason) {}

    public Surge read() {
        Reading reading = new Reading();
        var day = reading.combine(() -> new Field("surgeDay", surgeDay).date("Set the day of the surge."));
        var why = reading.combine(() -> new Field("surgeReason", surgeReason).text("Say what the surge is for."));
        return reading.finish(() -> new Surge(day.get(), why.get()));
    }
}
