package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;

/** The last delivery day is over: no further label batch is taken. */
public record DeliveryLocked(PilotId pilot) {}
