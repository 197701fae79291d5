package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;

/** One side entered its part of the mid-pilot review. */
public record ReviewEntered(PilotId pilot, Side side) {}
