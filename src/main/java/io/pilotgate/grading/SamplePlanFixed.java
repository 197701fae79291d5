package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;

/** The rule of the blind verdict stands and the seed of its draw is committed to; the vendor's nonce is awaited. */
public record SamplePlanFixed(PilotId pilot) {}
