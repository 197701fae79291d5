package io.pilotgate.decision;

import io.pilotgate.kernel.PilotId;

/** From now on this pilot does not exist for the people of its vendor. */
public record VendorAccessRevoked(PilotId pilot) {}
