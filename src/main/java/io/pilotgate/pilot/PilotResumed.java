package io.pilotgate.pilot;

import io.pilotgate.kernel.PilotId;

/** The pilot goes on; its dates have moved. */
public record PilotResumed(PilotId pilot) {}
