package io.pilotgate.decision.quality;

import io.pilotgate.kernel.PilotId;

/**
 * A day that was planned for a test is none of a test.
 *
 * @param surge whether the day is ordered as a surge all the same
 */
public record ScaleTestCalledOff(PilotId pilot, int number, String reason, boolean surge) {}
