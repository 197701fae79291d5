package io.pilotgate.pilot;

import io.pilotgate.kernel.PilotId;

/** The pilot stands still until it is resumed. */
public record PilotPaused(PilotId pilot) {}
