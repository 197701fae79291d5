package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A change of the scope with its price, as it was entered. */
@Schema(name = "ChangeOrder")
public record ChangeOrderEntry(
        @Schema(description = "What changes in the scope.") @Nullable
        String change,

        @Schema(type = "number", example = "250.00") @Nullable
        String amount) {

    /** What was read of it. */
    public record Change(String change, BigDecimal amount) {}

    public Change read() {
        Reading reading = new Reading();
        var what = reading.combine(() -> new Field("change", change).text("Say what changes in the scope."));
        var cost = reading.combine(
                () -> new Field("amount", amount).amount("State what it costs, or -50.00 where it takes off."));
        return reading.finish(() -> new Change(what.get(), cost.get()));
    }
}
