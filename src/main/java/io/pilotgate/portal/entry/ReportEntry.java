package io.pilotgate.portal.entry;

import io.pilotgate.delivery.DailyReport;
import io.pilotgate.kernel.Percent;
import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A vendor's daily report as it was entered. */
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
        @Nullable String remarks) {

    public DailyReport read() {
        Reading reading = new Reading();
        var reported = reading.combine(() -> new Field("day", day).date("Say which day the report is about."));
        var items = count(reading, "itemsDelivered", itemsDelivered, "State how many items were finished; 0 if none.");
        var unclear =
                count(reading, "exceptions", exceptions, "State how many items the SOP did not cover; 0 if none.");
        Read<Percent> claim = isBlank(claimedAccuracy)
                ? Reading.nothing()
                : reading.at("claimedAccuracy", () -> new Field("claimedAccuracy", claimedAccuracy).percent(""));
        return reading.finish(() -> new DailyReport(
                reported.get(), items.get(), claim.orNull(), unclear.get(), new Field("remarks", remarks).optional()));
    }

    private static Read<Long> count(Reading reading, String place, @Nullable String entered, String mend) {
        return reading.combine(() -> new Field(place, entered).longNumber(mend));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
