package io.pilotgate.portal.entry;

import io.pilotgate.decision.quality.NewRetraining;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A training that followed from errors, as it was entered. */
@Schema(name = "Retraining")
public record RetrainingEntry(
        @Schema(example = "2027-03-31") @Nullable String heldOn,

        @Schema(example = "Half a sign is a sign") @Nullable String topic,

        @Schema(description = "One a line, as label files name them; left out for everybody.") @Nullable
        String people,

        @Schema(example = "E-2, A-1", description = "The errors that it followed from.") @Nullable
        String causes) {

    public NewRetraining read() {
        Reading reading = new Reading();
        var day = reading.combine(() -> new Field("heldOn", heldOn).date("Say on which day it was held."));
        var about = reading.combine(() -> new Field("topic", topic).text("Say what was trained."));
        var trained = reading.combine(() -> new Field("people", people).optional());
        var from = reading.combine(() -> new Field("causes", causes)
                .text("Name the errors that it followed from: a question (E-2), an audit (A-1), a failed item (D-3)."));
        return reading.finish(() -> new NewRetraining(
                day.get(),
                about.get(),
                trained.get()
                        .lines()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                labels(from.get())));
    }

    private static List<String> labels(String text) {
        return Arrays.stream(text.split("[,;\\s]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
