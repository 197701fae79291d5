package io.pilotgate.portal.entry;

import io.pilotgate.kernel.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The vendor's answer to prices or to a change of the scope, as it was entered. */
@Schema(name = "PriceAnswer")
public record PriceAnswerEntry(
        @Schema(allowableValues = {"accept", "decline"}) @Nullable
        String answer,

        @Schema(description = "Needed where it is declined.") @Nullable
        String reason,

        @Schema(description = "Of the prices that were read; not of a change order.") @Nullable
        String sha256) {

    public boolean isAccepted() {
        return switch (new Field("answer", answer)
                .text("Answer with accept or decline.")
                .toLowerCase(Locale.ROOT)) {
            case "accept" -> true;
            case "decline" -> false;
            default -> throw Refusal.invalid("answer", "Answer with accept or decline.");
        };
    }

    public String why() {
        return new Field("reason", reason).optional();
    }

    public String seen() {
        return new Field("sha256", sha256).text("Say which prices you read, by their SHA-256.");
    }
}
