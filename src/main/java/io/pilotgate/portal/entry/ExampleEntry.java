package io.pilotgate.portal.entry;

import io.pilotgate.agreement.prices.EdgeCases;
import io.pilotgate.agreement.prices.WorkNature;
import io.pilotgate.commercial.pricing.WorkedExample;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month to see the prices by, and what the work is like, as they were entered. */
@Schema(name = "PriceExample")
public record ExampleEntry(
        @Schema(type = "integer", example = "20000") @Nullable
        String exampleItems,

        @Schema(type = "number", example = "160") @Nullable String exampleHours,
        @Schema(type = "integer", example = "0") @Nullable String exampleSurgeItems,
        @Schema(type = "integer", example = "0") @Nullable String examplePausedDays,

        @Schema(type = "boolean", description = "The work ends with the month, and is handed over") @Nullable
        String exampleEnds,

        @Schema(type = "number", example = "0.05", description = "Items that take ten times as long") @Nullable
        String edgeShare,

        @Schema(type = "boolean") @Nullable String uniform,
        @Schema(type = "boolean") @Nullable String predictable,
        @Schema(type = "boolean") @Nullable String judgment,
        @Schema(type = "boolean") @Nullable String oneOff,
        @Schema(type = "boolean") @Nullable String sustained,
        @Schema(type = "boolean") @Nullable String spiky) {

    public static final ExampleEntry EMPTY =
            new ExampleEntry(null, null, null, null, null, null, null, null, null, null, null, null);

    public static final List<String> FIELDS = List.of(
            "exampleItems",
            "exampleHours",
            "exampleSurgeItems",
            "examplePausedDays",
            "exampleEnds",
            "edgeShare",
            "uniform",
            "predictable",
            "judgment",
            "oneOff",
            "sustained",
            "spiky");

    private static final int MOST_PAUSED = 28;

    /** What was read of it. */
    public record Example(WorkedExample month, EdgeCases edges, WorkNature nature) {}

    public Example read(YearMonth month) {
        Reading reading = new Reading();
        var items = count("exampleItems", exampleItems, reading);
        var surge = count("exampleSurgeItems", exampleSurgeItems, reading);
        var paused = count("examplePausedDays", examplePausedDays, reading);
        var hours = reading.combine(() -> orZero(new Field("exampleHours", exampleHours)));
        var edges = reading.combine(this::edges);
        var nature = reading.combine(() -> new WorkNature(
                tick("uniform", uniform),
                tick("predictable", predictable),
                tick("judgment", judgment),
                tick("oneOff", oneOff),
                tick("sustained", sustained),
                tick("spiky", spiky)));
        boolean ends = tick("exampleEnds", exampleEnds);
        return reading.finish(() -> new Example(
                month(month, items.get(), hours.get(), surge.get(), paused.get(), ends), edges.get(), nature.get()));
    }

    private static WorkedExample month(
            YearMonth month, long items, BigDecimal hours, long surge, long paused, boolean ends) {
        if (items < 0 || items > 1_000_000_000_000L) {
            throw Refusal.invalid("exampleItems", "A month has 0 or more items.");
        }
        if (surge < 0 || surge > items) {
            throw Refusal.invalid("exampleSurgeItems", "Of the month's items 0 to all fall on a surge day.");
        }
        if (paused < 0 || paused > MOST_PAUSED) {
            throw Refusal.invalid("examplePausedDays", "Of the month 0 to " + MOST_PAUSED + " days are a pause.");
        }
        if (hours.signum() < 0) {
            throw Refusal.invalid("exampleHours", "A month has 0 or more hours.");
        }
        return new WorkedExample(month, items, hours, surge, (int) paused, ends);
    }

    private EdgeCases edges() {
        Field field = new Field("edgeShare", edgeShare);
        return field.optional().isEmpty() ? EdgeCases.USUAL : new EdgeCases(share(field));
    }

    private static Percent share(Field field) {
        return field.percent("Say which share of the items takes ten times as long, such as 5%.");
    }

    private static Reading.Read<Long> count(String place, @Nullable String entered, Reading reading) {
        Field field = new Field(place, entered);
        return reading.combine(() -> field.optional().isEmpty() ? 0L : field.longNumber("Enter a number, or nothing."));
    }

    private static BigDecimal orZero(Field field) {
        return field.optional().isEmpty() ? BigDecimal.ZERO : field.amount("Enter hours, or nothing.");
    }

    private static boolean tick(String place, @Nullable String entered) {
        return new Field(place, entered).isTicked();
    }
}
