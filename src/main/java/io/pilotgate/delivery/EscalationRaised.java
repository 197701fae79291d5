package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;

/** The vendor asked a question: an answer is due. */
public record EscalationRaised(PilotId pilot, int number) {}
