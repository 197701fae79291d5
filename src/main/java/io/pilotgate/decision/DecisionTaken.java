package io.pilotgate.decision;

import io.pilotgate.kernel.PilotId;

/** Two people decided, and the pilot is closed. */
public record DecisionTaken(PilotId pilot, Outcome outcome) {}
