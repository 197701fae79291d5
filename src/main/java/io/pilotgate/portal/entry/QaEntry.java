package io.pilotgate.portal.entry;

import io.pilotgate.delivery.QaLayers;
import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The vendor's QA layers on a day, as they were entered; a layer that did not run is left out. */
@Schema(name = "QaLayers")
public record QaEntry(
        @Nullable LayerEntry self,
        @Nullable LayerEntry peer,
        @Nullable LayerEntry lead) {

    static final QaEntry EMPTY = new QaEntry(null, null, null);

    Read<QaLayers> read(Reading reading) {
        var own = layer(self).read(reading, "qa.self");
        var colleagues = layer(peer).read(reading, "qa.peer");
        var leads = layer(lead).read(reading, "qa.lead");
        return reading.combine(() -> new QaLayers(own.orNull(), colleagues.orNull(), leads.orNull()));
    }

    private static LayerEntry layer(@Nullable LayerEntry entered) {
        return entered == null ? LayerEntry.EMPTY : entered;
    }
}
