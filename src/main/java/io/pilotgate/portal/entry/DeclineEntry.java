package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a correction is not countersigned, as it was entered. */
@Schema(name = "Decline")
public record DeclineEntry(
        @Schema(description = "1 to 2000 characters; kept with your name.") @Nullable
        String reason) {

    public String read() {
        return new Field("reason", reason)
                .text("Say why you do not countersign, so that the items can be decided anew.");
    }
}
