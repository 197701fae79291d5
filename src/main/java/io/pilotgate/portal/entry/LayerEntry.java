package io.pilotgate.portal.entry;

import io.pilotgate.delivery.QaLayer;
import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one QA layer did on a day, as it was entered; both left out where it did not run. */
@Schema(name = "QaLayer")
public record LayerEntry(
        @Schema(type = "integer", example = "300") @Nullable String checked,
        @Schema(type = "integer", example = "4") @Nullable String errorsFound) {

    static final LayerEntry EMPTY = new LayerEntry(null, null);

    Read<QaLayer> read(Reading reading, String place) {
        if (Counts.areBlank(checked, errorsFound)) {
            return Reading.nothing();
        }
        var looked = Counts.read(reading, place + ".checked", checked, "State how many items this layer checked.");
        var wrong = Counts.read(
                reading, place + ".errorsFound", errorsFound, "State how many errors this layer found; 0 if none.");
        return reading.combine(() -> new QaLayer(looked.get(), wrong.get()));
    }
}
