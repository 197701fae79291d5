package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;

/** A lead did not countersign a correction: its items are decided anew. */
public record CorrectionDeclined(PilotId pilot, int layer) {}
