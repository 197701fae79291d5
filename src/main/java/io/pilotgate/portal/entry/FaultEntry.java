package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose fault a failed item was, as it was entered. */
@Schema(name = "Fault")
public record FaultEntry(
        @Schema(example = "INSTRUCTION", description = "INSTRUCTION or VENDOR.") @Nullable
        String fault,

        @Schema(example = "Section 4 of version 2 calls half a sign no sign.") @Nullable
        String reason) {

    private enum Whose {
        INSTRUCTION,
        VENDOR
    }

    /** What was read of it. */
    public record Marked(boolean instruction, String reason) {}

    public Marked read() {
        Reading reading = new Reading();
        var whose = reading.combine(() -> new Field("fault", fault)
                .choice(Whose.class, "Say whether the SOP told it wrongly or the vendor labelled it wrongly."));
        var why = reading.combine(
                () -> new Field("reason", reason).text("Say where the SOP told it wrongly, or why it did not."));
        return reading.finish(() -> new Marked(whose.get() == Whose.INSTRUCTION, why.get()));
    }
}
