package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;

/** Ground truth of a pilot is in the vault: how many items, never which. */
public record TruthSealed(PilotId pilot, TruthPurpose purpose, int items) {}
