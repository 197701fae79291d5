package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an answer is asked for again, as it was entered. */
@Schema(name = "EscalationReason")
public record EscalationReasonEntry(@Nullable String reason) {

    public String read() {
        return new Field("reason", reason).text("Say what the answer leaves open, so that it can be answered again.");
    }
}
