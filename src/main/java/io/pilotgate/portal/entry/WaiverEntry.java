package io.pilotgate.portal.entry;

import io.pilotgate.pilot.Gate;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A gap that a lead lets pass, as it was entered. */
@Schema(name = "Waiver")
public record WaiverEntry(
        @Schema(example = "CALIBRATION") @Nullable String gate,

        @Schema(example = "calibration", description = "The key of the condition, see the pilot's gates.") @Nullable
        String condition,

        @Schema(description = "Why the gap may pass; it stays beside the figure.") @Nullable
        String reason) {

    /** What was read of it. */
    public record Waived(Gate gate, String condition, String reason) {}

    public Waived read() {
        Reading reading = new Reading();
        var chosen = reading.combine(
                () -> new Field("gate", gate).choice(Gate.class, "Say at which gate the condition is waived."));
        var key = reading.combine(() -> new Field("condition", condition).text("Say which condition is waived."));
        var why = reading.combine(() ->
                new Field("reason", reason).text("Say why the gap may pass; the reason stays beside the figure."));
        return reading.finish(() -> new Waived(chosen.get(), key.get(), why.get()));
    }
}
