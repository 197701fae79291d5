package io.pilotgate.portal.entry;

import io.pilotgate.evaluation.RecordedFlag;
import io.pilotgate.evaluation.RecordedFlagKind;
import io.pilotgate.kernel.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A red flag that somebody noticed, as it was entered. */
@Schema(name = "RecordedFlag")
public record RecordedFlagEntry(
        @Schema(example = "RF3", description = "RF3 or RF6; the others follow from answers, papers and prices.")
        @Nullable
        String code,

        @Nullable String reason,
        @Nullable String evidence,
        @Schema(format = "date") @Nullable String happenedOn) {

    public RecordedFlag read(PersonId by) {
        Reading reading = new Reading();
        var kind = reading.combine(
                () -> RecordedFlagKind.of(new Field("code", code).text("Choose which flag it is: RF3 or RF6.")));
        var why = reading.combine(() -> new Field("reason", reason).text("Say what happened."));
        var shown = reading.combine(
                () -> new Field("evidence", evidence).text("Say what shows it, such as the letter or the minutes."));
        var day = reading.combine(() -> new Field("happenedOn", happenedOn).date("Set the day on which it happened."));
        return reading.finish(() -> new RecordedFlag(kind.get(), why.get(), shown.get(), day.get(), by));
    }
}
