package io.pilotgate.delivery.turnaround;

import io.pilotgate.kernel.PilotId;

/** Work was asked for. */
public record WorkRequested(PilotId pilot, int number) {}
