package io.pilotgate.decision.monthly;

import io.pilotgate.kernel.PilotId;

/** The work that went on after a pilot has ended. */
public record EngagementEnded(PilotId pilot, String reason) {}
