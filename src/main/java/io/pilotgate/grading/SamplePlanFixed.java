package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;

/** The rule of the blind verdict stands and its sample is drawn: how many items, never which. */
public record SamplePlanFixed(PilotId pilot, int drawn) {}
