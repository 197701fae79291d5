package io.pilotgate.portal.entry;

import io.pilotgate.commercial.OwnEffort;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours of the buyer's own people, as they were entered. */
@Schema(name = "OwnEffort")
public record EffortEntry(
        @Schema(allowableValues = {"QA", "REWORK", "RAMP"}) @Nullable
        String kind,

        @Schema(format = "date", example = "2027-03-15") @Nullable
        String day,

        @Schema(type = "number", example = "6.5") @Nullable String hours,
        @Schema(type = "number", example = "60") @Nullable String hourlyCost,
        @Nullable String remark) {

    public static final List<String> FIELDS = List.of("kind", "day", "hours", "hourlyCost", "remark");

    /** What was read of it. */
    public record Effort(OwnEffort.Kind kind, LocalDate day, BigDecimal hours, BigDecimal hourlyCost, String remark) {}

    public Effort read() {
        Reading reading = new Reading();
        var what = reading.combine(
                () -> new Field("kind", kind).choice(OwnEffort.Kind.class, "Choose what the hours went into."));
        var on = reading.combine(() -> new Field("day", day).date("Set the day of the work."));
        var worked = reading.combine(() -> new Field("hours", hours).amount("Enter the hours, such as 6.5."));
        var cost = reading.combine(
                () -> new Field("hourlyCost", hourlyCost).amount("State what an hour costs, such as 60."));
        return reading.finish(() ->
                new Effort(what.get(), on.get(), worked.get(), cost.get(), new Field("remark", remark).optional()));
    }
}
