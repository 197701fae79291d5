package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** That work was finished, as it was entered: by a batch, or by what else shows it. */
@Schema(name = "WorkFinished")
public record WorkFinishedEntry(
        @Schema(type = "integer", example = "17", description = "The label batch that finished it.") @Nullable
        String batch,

        @Schema(
                example = "2027-03-31T09:00",
                description = "For leads, where no batch shows it; by the pilot's clocks or with an offset.")
        @Nullable
        String finishedAt,

        @Schema(description = "What it is known from, where no batch shows it.") @Nullable
        String evidence) {

    /** What was read where no batch was named. */
    public record Finished(Instant at, String evidence) {}

    public boolean namesBatch() {
        return !new Field("batch", batch).optional().isEmpty();
    }

    public long readBatch() {
        return new Field("batch", batch).longNumber("Name the batch that finished it by its number.");
    }

    public Finished read(ZoneId zone) {
        Reading reading = new Reading();
        var at = reading.combine(() -> new Field("finishedAt", finishedAt)
                .instant(zone, "Name the batch that finished it, or say when it was finished and what shows it."));
        var shown = reading.combine(
                () -> new Field("evidence", evidence).text("Say what it is known from that the work was finished."));
        return reading.finish(() -> new Finished(at.get(), shown.get()));
    }
}
