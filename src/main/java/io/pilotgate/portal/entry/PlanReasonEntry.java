package io.pilotgate.portal.entry;

import io.pilotgate.kernel.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a pilot is paused or stopped, as it was entered. */
@Schema(name = "PlanReason")
public record PlanReasonEntry(
        @Schema(description = "1 to 2000 characters; kept with your name.") @Nullable
        String reason) {

    public String read(String mend, int longest) {
        String text = new Field("reason", reason).text(mend);
        if (text.length() > longest) {
            throw Refusal.invalid(
                    "reason", "The reason has " + text.length() + " characters; at most " + longest + ".");
        }
        return text;
    }
}
