package io.pilotgate.pilot;

import io.pilotgate.kernel.PilotId;

/** A pilot was launched. */
public record PilotLaunched(PilotId pilot) {}
