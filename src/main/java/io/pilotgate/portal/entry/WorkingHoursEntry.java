package io.pilotgate.portal.entry;

import io.pilotgate.calendar.WorkingCalendar;
import io.pilotgate.calendar.WorkingHours;
import io.pilotgate.delivery.Side;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a side is at work, as it was entered. */
@Schema(name = "WorkingHours")
public record WorkingHoursEntry(
        @Schema(
                example = "VENDOR",
                description = "BUYER or VENDOR; the vendor's people speak for their own side alone.")
        @Nullable
        String side,

        @Schema(example = "Asia/Manila") @Nullable String zone,

        @Schema(example = "21:00") @Nullable String from,

        @Schema(example = "06:00", description = "Not after the first means on the next date.") @Nullable
        String to,

        @Schema(example = "[\"SATURDAY\", \"SUNDAY\"]") @Nullable
        List<@Nullable String> weekend,

        @Schema(example = "[\"2027-06-12\"]") @Nullable List<@Nullable String> holidays) {

    public Side whose() {
        return new Field("side", side).choice(Side.class, "Say whose hours these are.");
    }

    public WorkingHours read() {
        Reading reading = new Reading();
        var place = reading.combine(
                () -> new Field("zone", zone).zone("Choose the time zone that the hours are counted in."));
        var begin = reading.combine(() -> new Field("from", from).time("Say when work begins, such as 09:00."));
        var end = reading.combine(() -> new Field("to", to).time("Say when work ends, such as 17:00."));
        var off = reading.combine(() -> new FieldOfSeveral("weekend", weekend).choices(DayOfWeek.class));
        var holiday = reading.combine(() -> new FieldOfSeveral("holidays", holidays).dates());
        return reading.finish(() ->
                new WorkingHours(new WorkingCalendar(place.get(), off.get(), holiday.get()), begin.get(), end.get()));
    }
}
