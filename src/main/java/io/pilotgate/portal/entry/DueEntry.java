package io.pilotgate.portal.entry;

import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Until when a questionnaire is to be answered, and why where that is asked, as it was entered. */
@Schema(name = "QuestionnaireDue")
public record DueEntry(
        @Schema(format = "date", example = "2026-12-01", description = "It is due at 17:00 of that day.") @Nullable
        String dueOn,

        @Schema(example = "Asia/Manila") @Nullable String zone,

        @Schema(description = "Why; the vendor reads it. Left out when it is sent first.") @Nullable
        String reason) {

    public static final List<String> FIELDS = List.of("dueOn", "zone", "reason");

    /** What was read of it. */
    public record Due(LocalDate dueOn, ZoneId zone, String reason) {}

    public Due read() {
        Reading reading = new Reading();
        Read<LocalDate> day =
                reading.combine(() -> new Field("dueOn", dueOn).date("Set the day on which it is to be handed in."));
        Read<ZoneId> in = reading.combine(() -> new Field("zone", zone).zone("Choose the time zone of that day."));
        return reading.finish(() -> new Due(day.get(), in.get(), new Field("reason", reason).optional()));
    }
}
