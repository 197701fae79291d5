package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;

/** Sealed sets of a pilot are revealed to both sides. */
public record TruthRevealed(PilotId pilot) {}
