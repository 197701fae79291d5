package io.pilotgate.portal.entry;

import io.pilotgate.grading.LabelChoice;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an adjudicator says of a contested item, as it was entered. */
@Schema(name = "Ruling")
public record RulingEntry(
        @Schema(example = "A", description = "A, B, BOTH or NEITHER.") @Nullable
        String choice,

        @Schema(description = "What the choice rests on, 1 to 2000 characters.") @Nullable
        String reason) {

    /** What was read of it. */
    public record Ruled(LabelChoice choice, String reason) {}

    public Ruled read() {
        Reading reading = new Reading();
        var chosen = reading.combine(() -> new Field("choice", choice)
                .choice(LabelChoice.class, "Say which label is right: A, B, both or neither."));
        var why = reading.combine(
                () -> new Field("reason", reason).text("Say what the choice rests on; both sides will read it."));
        return reading.finish(() -> new Ruled(chosen.get(), why.get()));
    }
}
