package io.pilotgate.commercial;

import io.pilotgate.kernel.PilotId;

/** The ramp to production is planned. */
public record RampPlanned(PilotId pilot) {}
