package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A failed item that the vendor contests, as it was entered. */
@Schema(name = "Dispute")
public record DisputeEntry(
        @Schema(example = "img-00042", description = "The id of one of your failed items.") @Nullable
        String item,

        @Schema(description = "Why your label is right, 1 to 2000 characters.") @Nullable
        String reason,

        @Schema(description = "What supports it, such as a section of the SOP; up to 4000 characters.") @Nullable
        String evidence) {

    /** What was read of it. */
    public record Contested(String item, String reason, String evidence) {}

    public Contested read() {
        Reading reading = new Reading();
        var which = reading.combine(() -> new Field("item", item).text("Name the failed item that you contest."));
        var why = reading.combine(
                () -> new Field("reason", reason).text("Say why your label is right; a person will read it."));
        var support = reading.combine(() -> new Field("evidence", evidence).optional());
        return reading.finish(() -> new Contested(which.get(), why.get(), support.get()));
    }
}
