package io.pilotgate.portal.entry;

import io.pilotgate.agreement.PauseTerms;
import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the pilot may be paused, as it was entered. */
@Schema(name = "PauseTerms")
public record PauseEntry(
        @Schema(type = "boolean") @Nullable String agreed,
        @Schema(type = "integer", example = "30") @Nullable String maximumDays) {

    static final PauseEntry EMPTY = new PauseEntry(null, null);

    Read<PauseTerms> read(Reading reading) {
        var clause = reading.combine(() -> new Field("pause.agreed", agreed).isTicked());
        var days = reading.combine(() -> {
            Field field = new Field("pause.maximumDays", maximumDays);
            return field.optional().isEmpty() ? 0 : field.number("State the days of pause in all, 0 to 365.");
        });
        return reading.combine(() -> new PauseTerms(clause.get(), days.get()));
    }
}
