package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the draw of the blind sample starts, as it was entered. */
@Schema(name = "SampleDraw")
public record SamplePlanEntry(
        @Schema(
                type = "integer",
                format = "int64",
                example = "20270301",
                description = "Any whole number; the same seed and pool give the same sample.")
        @Nullable
        String seed) {

    public long read() {
        Reading reading = new Reading();
        var number = reading.combine(() -> new Field("seed", seed)
                .longNumber("Choose any whole number; with it the draw can be repeated and checked."));
        return reading.finish(number::get);
    }
}
