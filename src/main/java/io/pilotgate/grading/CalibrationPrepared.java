package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;

/**
 * The vendor may label the batch of this attempt, as the instructions say.
 *
 * @param preparation how often the attempt was prepared, this time included: the newest words hold, also where they were said before
 */
public record CalibrationPrepared(PilotId pilot, int attempt, int preparation, String instructions) {}
