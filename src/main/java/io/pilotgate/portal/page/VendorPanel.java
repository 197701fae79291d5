package io.pilotgate.portal.page;

import io.pilotgate.pilot.Pilot;

/**
 * A figure or a standing on the pilot's page that a vendor's person may see: never of an item, a batch or a stratum.
 * Where it stands among others says {@code @Order}.
 */
public interface VendorPanel {

    Panel of(Pilot pilot);
}
