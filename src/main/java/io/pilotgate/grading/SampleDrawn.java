package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;

/** The vendor has added its nonce and the blind sample is drawn: how many items, never which. */
public record SampleDrawn(PilotId pilot, int drawn) {}
