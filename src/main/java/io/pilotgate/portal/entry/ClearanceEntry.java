package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clears a red flag, as it was entered. */
@Schema(name = "Clearance")
public record ClearanceEntry(@Nullable String evidence) {

    public String read() {
        return new Field("evidence", evidence)
                .text("Say what shows that it does not stand any more; a flag goes with evidence alone.");
    }
}
