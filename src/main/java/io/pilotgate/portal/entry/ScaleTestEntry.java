package io.pilotgate.portal.entry;

import io.pilotgate.decision.quality.ScaleTest.Kind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A surge or shrink test, as it was entered. */
@Schema(name = "ScaleTest")
public record ScaleTestEntry(
        @Schema(example = "SURGE", description = "SURGE or SHRINK.") @Nullable
        String kind,

        @Schema(example = "2027-03-31", description = "A report day that is still to come.") @Nullable
        String day,

        @Schema(example = "2,400 items instead of 1,200, same mix.") @Nullable
        String plan) {

    /** What was read of it. */
    public record Planned(Kind kind, LocalDate day, String plan) {}

    public Planned read() {
        Reading reading = new Reading();
        var what = reading.combine(() ->
                new Field("kind", kind).choice(Kind.class, "Say whether the volume is doubled or the team is halved."));
        var on = reading.combine(() -> new Field("day", day).date("Say on which report day."));
        var asked = reading.combine(() -> new Field("plan", plan).text("Say what is asked for on the day."));
        return reading.finish(() -> new Planned(what.get(), on.get(), asked.get()));
    }
}
