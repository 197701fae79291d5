package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;

/** A calibration batch was graded and waits for a person's review. */
public record CalibrationGraded(PilotId pilot, int attempt) {}
