package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;

/** The vendor contests no more, or its time is over. */
public record DisputeWindowClosed(PilotId pilot, int contested) {}
