package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The vendor's half of the draw, as it was entered. */
@Schema(name = "Nonce")
public record NonceEntry(
        @Schema(
                example = "kF3-vX9-2pQ",
                description = "1 to 64 characters of your choice; with it the sample is drawn at once.")
        @Nullable
        String nonce) {

    public String read() {
        return new Field("nonce", nonce).text("Enter 1 to 64 characters of your choice.");
    }
}
