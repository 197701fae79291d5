package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a pilot's items are mixed otherwise than the production, as it was entered. */
@Schema(name = "MixReason")
public record MixReasonEntry(
        @Schema(description = "1 to 4000 characters; they stay beside the figure with your name.") @Nullable
        String reason) {

    public String read() {
        return new Field("reason", reason)
                .text("Say why the pilot's items are mixed otherwise; the reason stays beside the figure.");
    }
}
