package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;

/** The vendor took the answer. */
public record EscalationAccepted(PilotId pilot, int number) {}
