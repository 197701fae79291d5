package io.pilotgate.portal.entry;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A time zone, as it was chosen. */
public record ZoneEntry(@Nullable String zone) {

    public ZoneId read() {
        return new Field("zone", zone).zone("Choose the zone that you work in.");
    }
}
