package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;

/** The vendor may label the batch of this attempt, as the instructions say. */
public record CalibrationPrepared(PilotId pilot, int attempt, String instructions) {}
