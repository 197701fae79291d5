package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order of items, as it was entered. */
@Schema(name = "Order")
public record OrderEntry(
        @Schema(type = "integer", example = "5000") @Nullable
        String items,

        @Schema(description = "What the items are ordered for.") @Nullable
        String reason) {

    /** What was read of it. */
    public record Ordered(long items, String reason) {}

    public Ordered read() {
        Reading reading = new Reading();
        var count = reading.combine(() -> new Field("items", items).longNumber("Say how many items, such as 5000."));
        var why = reading.combine(() -> new Field("reason", reason).text("Say what the items are ordered for."));
        return reading.finish(() -> new Ordered(count.get(), why.get()));
    }
}
