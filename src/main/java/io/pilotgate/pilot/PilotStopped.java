package io.pilotgate.pilot;

import io.pilotgate.kernel.PilotId;

/** Two people stopped the pilot before its end. */
public record PilotStopped(PilotId pilot, String reason) {}
