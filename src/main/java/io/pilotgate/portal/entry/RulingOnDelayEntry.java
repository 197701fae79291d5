package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a delay that the vendor recorded counts, as it was entered. */
@Schema(name = "RulingOnDelay")
public record RulingOnDelayEntry(
        @Schema(type = "boolean", description = "Whether it counts.") @Nullable
        String counts,

        @Schema(description = "Why it does not count.") @Nullable
        String reason) {

    public boolean isAccepted() {
        Field said = new Field("counts", counts);
        said.text("Say whether it counts: true or false."); // Saying nothing declines nothing.
        return said.isTicked();
    }

    public String why() {
        return new Field("reason", reason).optional();
    }
}
