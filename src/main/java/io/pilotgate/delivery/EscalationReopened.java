package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;

/** An answer was found wanting by the vendor: another one is due. */
public record EscalationReopened(PilotId pilot, int number, String reason) {}
