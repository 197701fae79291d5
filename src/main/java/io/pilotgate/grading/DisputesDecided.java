package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;

/** All that the vendor contested is decided for good: the figures are final. */
public record DisputesDecided(PilotId pilot) {}
