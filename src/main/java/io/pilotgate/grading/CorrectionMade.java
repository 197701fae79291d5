package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;

/** Sealed truth was found wrong: a correction waits for its countersignature. */
public record CorrectionMade(PilotId pilot, int layer) {}
