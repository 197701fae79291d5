package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;

/** The truth of this pilot was corrected, for another pilot that was given the same file found it wrong. */
public record SharedTruthCorrected(PilotId pilot, int layer) {}
