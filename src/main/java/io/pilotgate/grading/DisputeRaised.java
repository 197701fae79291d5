package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;

/** The vendor contests a failed item. */
public record DisputeRaised(PilotId pilot, int number) {}
