package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a questionnaire is not answered, as it was entered. */
@Schema(name = "QuestionnaireDeclined")
public record DeclinedEntry(
        @Schema(description = "1 to 2000 characters; the buyer reads it.") @Nullable
        String reason,

        @Schema(type = "boolean", description = "Whether a structured pilot is refused too.") @Nullable
        String refusesPilot) {

    public String why() {
        return new Field("reason", reason).text("Say why you decline: the buyer reads it.");
    }

    public boolean isPilotRefused() {
        return new Field("refusesPilot", refusesPilot).isTicked();
    }
}
