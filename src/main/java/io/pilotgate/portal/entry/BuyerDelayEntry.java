package io.pilotgate.portal.entry;

import io.pilotgate.delivery.turnaround.BuyerDelay;
import io.pilotgate.delivery.turnaround.DelayCause;
import io.pilotgate.delivery.turnaround.Stretch;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A delay of the buyer's, as it was entered. */
@Schema(name = "BuyerDelay")
public record BuyerDelayEntry(
        @Schema(example = "REVIEW", description = "DATA, ANSWER, REVIEW or OTHER.") @Nullable
        String cause,

        @Schema(example = "2027-03-29T09:00", description = "By the pilot's clocks, or with an offset.") @Nullable
        String from,

        @Schema(example = "2027-03-31T09:00") @Nullable String until,

        @Schema(type = "integer", example = "3", description = "The one request that it held up; left out for all.")
        @Nullable
        String request,

        @Schema(example = "Our mail of 29 March, answered on 31 March.") @Nullable
        String evidence) {

    public BuyerDelay read(ZoneId zone) {
        Reading reading = new Reading();
        var why = reading.combine(
                () -> new Field("cause", cause).choice(DelayCause.class, "Say what the vendor waited for."));
        var begin = reading.combine(() -> new Field("from", from).instant(zone, "Say since when the vendor waited."));
        var end = reading.combine(() -> new Field("until", until).instant(zone, "Say until when the vendor waited."));
        var shown = reading.combine(() -> new Field("evidence", evidence)
                .text("Say what shows the delay: a mail and its date, a ticket, a meeting."));
        Field one = new Field("request", request);
        var number = one.optional().isEmpty()
                ? Reading.<Integer>nothing()
                : reading.combine(() -> one.number("Name the request by its number, such as 3."));
        return reading.finish(
                () -> new BuyerDelay(why.get(), new Stretch(begin.get(), end.get()), number.orNull(), shown.get()));
    }
}
