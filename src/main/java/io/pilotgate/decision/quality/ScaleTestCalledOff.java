package io.pilotgate.decision.quality;

import io.pilotgate.kernel.PilotId;

/** A day that was planned for a test is a day like others. */
public record ScaleTestCalledOff(PilotId pilot, int number, String reason) {}
