package io.pilotgate.portal.entry;

import io.pilotgate.delivery.SlaTier;
import io.pilotgate.delivery.turnaround.AskedWork;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Work that is asked for, as it was entered. */
@Schema(name = "WorkRequest")
public record WorkRequestEntry(
        @Schema(example = "RUSH", description = "TYPICAL, PEAK or RUSH: the contract's tier.") @Nullable
        String tier,

        @Schema(type = "integer", example = "500") @Nullable String items,

        @Schema(example = "The images of the night drive") @Nullable
        String about,

        @Schema(
                example = "2027-03-31T09:00",
                description =
                        "When the data is handed over, by the pilot's clocks or with an offset; the promised time runs from here.")
        @Nullable
        String dataDue) {

    public AskedWork read(ZoneId zone) {
        Reading reading = new Reading();
        var under = reading.combine(
                () -> new Field("tier", tier).choice(SlaTier.class, "Say by which turnaround of the contract."));
        var count = reading.combine(() -> new Field("items", items).longNumber("Say how many items, such as 500."));
        var what = reading.combine(() -> new Field("about", about).text("Say what is asked for."));
        var due = reading.combine(
                () -> new Field("dataDue", dataDue).instant(zone, "Say when the data is to be handed over."));
        return reading.finish(() -> new AskedWork(under.get(), count.get(), what.get(), due.get()));
    }
}
