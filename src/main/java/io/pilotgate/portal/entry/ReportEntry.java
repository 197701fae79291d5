package io.pilotgate.portal.entry;

import io.pilotgate.delivery.DailyReport;
import io.pilotgate.kernel.Percent;
import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A vendor's daily report as it was entered: in the form, as JSON, or as a row of a file. */
@Schema(name = "DailyReport")
public record ReportEntry(
        @Schema(format = "date", example = "2027-03-20") @Nullable
        String day,

        @Schema(type = "integer", example = "1200") @Nullable
        String itemsDelivered,

        @Schema(
                type = "number",
                example = "0.985",
                description = "The vendor's own figure; left out for a day without items: no data is not a score.")
        @Nullable
        String claimedAccuracy,

        @Schema(type = "integer", example = "3") @Nullable String exceptions,

        @Schema(type = "integer", example = "14") @Nullable String annotatorsAtWork,

        @Nullable QaEntry qa,
        @Nullable TurnaroundEntry turnaround,
        @Nullable String remarks) {

    /** Every field by its name on the form, in JSON and in the head of a file. */
    public static final List<String> FIELDS = List.of(
            "day",
            "itemsDelivered",
            "claimedAccuracy",
            "exceptions",
            "annotatorsAtWork",
            "qa.self.checked",
            "qa.self.errorsFound",
            "qa.peer.checked",
            "qa.peer.errorsFound",
            "qa.lead.checked",
            "qa.lead.errorsFound",
            "turnaround.typical.finished",
            "turnaround.typical.withinSla",
            "turnaround.peak.finished",
            "turnaround.peak.withinSla",
            "turnaround.rush.finished",
            "turnaround.rush.withinSla",
            "remarks");

    /** @param cells by field; blank where nothing stands */
    static ReportEntry of(UnaryOperator<String> cells) {
        return new ReportEntry(
                cells.apply("day"),
                cells.apply("itemsDelivered"),
                cells.apply("claimedAccuracy"),
                cells.apply("exceptions"),
                cells.apply("annotatorsAtWork"),
                new QaEntry(layer(cells, "qa.self"), layer(cells, "qa.peer"), layer(cells, "qa.lead")),
                new TurnaroundEntry(
                        tier(cells, "turnaround.typical"),
                        tier(cells, "turnaround.peak"),
                        tier(cells, "turnaround.rush")),
                cells.apply("remarks"));
    }

    public DailyReport read() {
        Reading reading = new Reading();
        var reported = reading.combine(() -> new Field("day", day).date("Say which day the report is about."));
        var items = Counts.read(
                reading, "itemsDelivered", itemsDelivered, "State how many items were finished; 0 if none.");
        var unclear = Counts.read(
                reading, "exceptions", exceptions, "State how many items the SOP did not cover; 0 if none.");
        var people = Counts.read(
                reading, "annotatorsAtWork", annotatorsAtWork, "State how many annotators were at work; 0 if none.");
        Read<Percent> claim = Counts.isBlank(claimedAccuracy)
                ? Reading.nothing()
                : reading.at("claimedAccuracy", () -> new Field("claimedAccuracy", claimedAccuracy).percent(""));
        var layers = (qa == null ? QaEntry.EMPTY : qa).read(reading);
        var tiers = (turnaround == null ? TurnaroundEntry.EMPTY : turnaround).read(reading);
        return reading.finish(() -> new DailyReport(
                reported.get(),
                items.get(),
                claim.orNull(),
                unclear.get(),
                layers.get(),
                people.get(),
                tiers.get(),
                new Field("remarks", remarks).optional()));
    }

    private static LayerEntry layer(UnaryOperator<String> cells, String name) {
        return new LayerEntry(cells.apply(name + ".checked"), cells.apply(name + ".errorsFound"));
    }

    private static TierEntry tier(UnaryOperator<String> cells, String name) {
        return new TierEntry(cells.apply(name + ".finished"), cells.apply(name + ".withinSla"));
    }
}
