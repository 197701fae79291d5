package io.pilotgate.evaluation;

import java.time.Instant;

/**
 * Something that looks after a vendor now and then, with or without a pilot. Rooms implement it; {@link VendorWatch} asks
 * them all. A look finds out from dates and data what is due and does it once: a second look does nothing, and one after
 * days of outage catches up. Papers lapse on their day, so no pause of a pilot is asked for here.
 */
public interface VendorWatcher {

    void look(Vendor vendor, Instant now);
}
