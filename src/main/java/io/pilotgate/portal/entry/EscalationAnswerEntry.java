package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The buyer's answer to a question of the vendor, as it was entered. */
@Schema(name = "EscalationAnswer")
public record EscalationAnswerEntry(
        @Nullable String answer,

        @Schema(
                example = "1.1",
                description = "The SOP version that the answer makes, its file uploaded before; left out for none.")
        @Nullable
        String sopVersion) {

    /** What was read of it. */
    public record Answered(String text, String sopVersion) {}

    public Answered read() {
        return new Answered(
                new Field("answer", answer).text("Write the answer; the vendor labels by it."),
                new Field("sopVersion", sopVersion).optional());
    }
}
