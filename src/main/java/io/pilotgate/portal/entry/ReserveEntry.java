package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the reserve is used, as it was entered. */
@Schema(name = "ReserveUse")
public record ReserveEntry(
        @Schema(description = "1 to 4000 characters; they stay beside the result with your name.") @Nullable
        String reason) {

    public String read() {
        return new Field("reason", reason).text("Say why the reserve is used; the reason stays beside the result.");
    }
}
